import type { WeakWording } from './weakWording.ts';

const CONTENT =
  'need/needs/requirement/requirements/pain/pains/pain-points/points/challenge/challenges/problem/problems/goal/goals/priority/priorities/concern/concerns/thoughts/view/views/opinion/opinions/feedback/impression/impressions/insight/insights/perspective/perspectives/expectation/expectations/experience/experiences/background/story/situation/context/idea/ideas/vision/process/processes/workflow/workflows/setup/set-up/structure/strategy/history/company/business/market/plans/update/updates/information/info/overview/details/criteria/objectives/issues/operations/environment/landscape/wishes/hopes/position/mindset/reasons/motives/motivation/take';

/** Someone learns, hears or tells something, and nothing is done. English. */
export const INFORMATION_ONLY_EN: readonly WeakWording[] = [
  { says: ['^learn about/more/of/that/why/what/who'], unless: ['by ~ing'] },
  {
    says: ['^learn how/our/the/their/from', '^learn $'],
    unless: ['^learn how to'],
    unlessIt: ['doing', 'site', 'length'],
  },
  {
    says: [
      '^hear about/our/my/what/how/why/more/of/us/the/from',
      '^find/figure out',
      '^discover/uncover/identify our/the/their/her/his/what/how/why/more',
      '^get/gain/have/obtain/receive a/an/some/more/better/full/first/quick/clear … overview/idea/picture/impression/insight/insights/information/update/briefing/background/clarity/details/feel/sense',
      '^get/gain/obtain information/insight/insights/clarity/details/background',
      '^get/become/be/stay informed/briefed/updated/told/educated/enlightened/filled/notified',
      '^share/tell/say/report us/me? what/how/why/where she/he/they/things/it work/think/thinks/feel/feels/need/needs/want/wants/see/sees/hope/hopes/expect/expects/works/stand/stands/go/goes/are/is',
      '^be made aware',
      '^be/get brought/kept up',
      '^get to understand/learn/hear/see',
      '^get to know more/how/what/about',
      '^read/study/skim/browse/view/watch our/the/a … brochure/website/blog/whitepaper/paper/newsletter/study/studies/flyer/leaflet/video/page/material/materials',
      '^listen to us/me/our/my/the',
      '^inform/educate himself/herself/themselves/itself',
      '^familiarise/familiarize',
      '^become/get familiar',
      '^know more',
      '^gather/collect/get/obtain … information/info/insight/insights/requirements/background',
      `^identify/understand/uncover/map their/her/his/its/the/client's/customer's … ${CONTENT}`,
    ],
    unlessIt: ['doing', 'site', 'written'],
    unless: [
      'good/positive/nice/great ~? impression/feeling',
      '^identify … owner/sponsor/person/people/site/dock/two/three/one',
    ],
  },
  {
    says: [
      '^tell us/me about/more/how/why/what/where/something/everything/a',
      `^tell us/me their/her/his/its/the … ${CONTENT}`,
      '^fill us/me in',
      '^give us/me a heads-up',
      '^bring us/me up to',
      '^let us/me know/hear/see/understand what/how/why/about/more',
    ],
    unlessIt: ['written', 'answer', 'site'],
  },
  {
    says: [
      '^explain/describe/outline/illustrate/recount/elaborate/clarify/detail/summarise/summarize/sketch/reveal',
      '^talk/walk/take/run/lead us/me through/over/about',
    ],
    unlessIt: ['written', 'answer', 'site', 'doing', 'thirdParty', 'length', 'guest'],
    unless: [
      'us/me through/over the/this/our/every/each/page/all … draft/contract/clause/clauses/sheet/form/test/system/plan/terms/tender',
      'screen',
    ],
  },
  {
    says: [
      '^answer/take our/my/the/some/all/a/any/few/more/your … questions/question',
      '^answer questions',
      '^respond to our/my/the/some … questions',
      '^ask/raise/pose us/me? any/some/more/a/his/her/their/few … questions/question',
      '^ask questions/about',
    ],
    unless: [
      'questionnaire/tender/rfp/rfi/audit/security/open/legal/four/five/six/seven/eight/ten/twelve/twenty',
    ],
    unlessIt: ['written', 'site', 'answer'],
  },
  {
    says: [
      `^share/give/offer/provide/present/voice/express/contribute/exchange/open us/me/with? … ${CONTENT}`,
      `^talk/speak/chat/open to/with? us/me? up? about their/her/his/its/the/our/what/how/why`,
      `^discuss/review/confirm/explore/go with? us/me? over? their/her/his/its/the/current … ${CONTENT}`,
      '^confirm/share interest/understanding',
    ],
    unlessIt: ['written', 'answer', 'site', 'length', 'guest', 'thirdParty'],
    unless: [
      '~ document/doc/spec/sheet/file/form/map/matrix/log/template/diagram/chart/register',
      'draft/contract/clause/clauses/terms',
    ],
  },
];
