import type { WeakWording } from './weakWording.ts';

/** A state of mind. English. */
export const NOT_OBSERVABLE_EN: readonly WeakWording[] = [
  {
    says: [
      '^understand/believe/feel/know/realise/realize/recognise/recognize/appreciate/perceive/grasp/comprehend/sense/want/wish/desire/prefer/notice/doubt/fear/worry/care/hope/love/like/imagine/assume/internalise/internalize/relate/empathise/empathize/respect/admire/enjoy',
      '^trust us/me/our/my/the/that/in',
      '^value us/me/our/my/the',
      '^see the/more/some/any/our/a … value/benefit/benefits/advantage/advantages/potential/point/need/difference/roi/savings/problem/problems/urgency/risk/risks/opportunity/opportunities/importance/merit/merits/logic/relevance/sense/fit/impact/gap/upside/reason/reasons',
      '^see value/benefit/benefits/potential/why/that/how/what/sense',
      '^see us/me/our/themselves/himself/herself … as',
      '^see us/me/our … differently/clearly',
      '^think we/our/us/that',
      '^think of us/our',
      '^buy into',
      '^come to understand/see/believe/trust/appreciate/realise/realize/accept',
      '^gain/have/develop/lose/build/get/feel/keep/show/find a/an/some/more/his/her/their/no/any/full/better/deeper/clear/real? … confidence/faith/trust/fear/fears/doubt/doubts/interest/awareness/understanding/appreciation/conviction/enthusiasm/sense/belief/desire/clarity/certainty/excitement/comfort',
      '^agree that we/our/us/it/the/they',
      '^accept that',
      '^share our/my/the … vision/belief/view/conviction/values/enthusiasm',
      '^identify with',
      '^change his/her/their mind/attitude/view',
      '^find us/our/it/the … useful/interesting/valuable/convincing/helpful/compelling/attractive/easy/good/credible',
      '^take us/our/it/this/the … seriously',
      '^have/get a? positive/open/right mind/attitude/mindset/view',
      '^remember us/our/me',
      '^leave/walk away? convinced/impressed/excited/happy/satisfied/feeling/knowing/believing',
    ],
    unless: [
      '^like … to',
      'by ~ing',
      '^want/wish/hope to',
      '^see/know … to it',
      '^see what/how … can/could/might',
      '^feel free',
    ],
  },
  {
    says: [
      '^be/become/get/feel/grow/remain/stay/leave more/very/fully/truly/really/quite/totally/completely/genuinely/absolutely? convinced/confident/comfortable/happy/excited/interested/aware/certain/satisfied/impressed/persuaded/sold/keen/enthusiastic/eager/motivated/inspired/reassured/relieved/pleased/conscious/committed/curious/optimistic/passionate/proud/intrigued/ease/reminded/glad/delighted/amazed/hooked/concerned/worried/alarmed/sensitised/sensitized/won',
      '^be/become/get/feel more/very/fully/quite? sure/clear that/about/of',
      '^be/become/feel at ease',
      '^be/feel ready for/to ~? change',
      '^be of the opinion',
    ],
    unless: ['^be happy/glad/pleased to ~'],
  },
];
