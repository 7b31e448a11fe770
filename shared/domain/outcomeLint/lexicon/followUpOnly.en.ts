import type { WeakWording } from './weakWording.ts';

/** Another contact, with no word on what it will bring. English. */
export const FOLLOW_UP_ONLY_EN: readonly WeakWording[] = [
  {
    says: [
      '^follow/check back? up',
      '^follow-up $',
      '^get/come/circle/report/check/ring/write/revert/loop/go/reply back? to/with us/me/our/you/him/her/them',
      '^get/come/circle/report/check/loop back',
      '^call/ring/phone/write/text/email us/me/you? back',
      '^call/ring/phone/contact/ping/email/e-mail/message/text/write/reach us/me/you $',
      '^call/ring/phone/contact/ping/email/e-mail/message/text/write/reach us/me/you again/about/on/when/if/later/soon/regarding/after/next/sometime/once/should/whenever',
      '^return our/my/the/a call/calls/message/email',
      '^check in $',
      '^check in again/soon/later/next/regularly/once/occasionally',
      '^check in with/on us/me/him/her/them/our/you',
      '^reach out',
      '^get/be in touch',
      '^let us/me know/hear',
      '^give us/me a/another call/ring/shout/buzz/sign/signal',
      '^send/give/drop/leave/shoot us/me a/an/some? ~? update/updates/news/note/line/sign/word/heads-up/message $',
      '^respond/reply/answer/revert $',
      '^respond/reply/react/answer to? us/me/our/my',
      '^let us/me/our … check/follow/circle/get/come/call/ring back/up/in',
    ],
    unless: [
      '^let us/me know/hear ~? which/whether/who/whom/when/if/where/the/her/his/their/its/yes',
      '^follow up/back with/on her/his/their/its/legal/finance/procurement/it/the/two/three ~',
      '^reach out to her/his/their/its/legal/finance/procurement/the/two/three ~',
      '^report back to her/his/their/its/the ~',
      '^respond/reply/react to? our/my … clause/clauses/tender/rfp/redlines/redline/changes/terms',
      '^answer our/my … questionnaire/questions/question',
      '^contact/call/ring/phone/email our/my … reference/references/client/clients/customer/customers/bank',
      'back? to/with her/his/their/its/the ~? team/board/cfo/boss/lawyer/insurer/~',
      'with/by/on/in a/an/the/her/his/their/its/one/two/three/four/both/signed/named/written/dates/names/figures/numbers/answers/all … ~',
      'with yes/no/dates/names/figures/numbers',
      'yes or no',
      'whether/if/which',
    ],
    unlessIt: ['written', 'purpose'],
    evenSo: [
      'with/by a/an/the/her/his/their/some/any … feedback/thoughts/thought/update/updates/news/impressions/opinion/opinions/view/views/phone/call/email/mail/questions',
      'on/by/in/with/about the/our/a/her phone/line/proposal/offer/quote/matter/topic/subject/future/meantime/pricing/price',
      '^let us/me know the/if/when/whether … anything/questions/more/needs/thinks/thoughts/opinion',
      '^follow/check … with/on us/me/our/the proposal/offer/quote/call/conversation/meeting/email',
      '^let us/me know what/how',
    ],
  },
  {
    says: [
      '^schedule/book/arrange/plan/set/have/do/agree/fix/make/hold/organise/organize/take/accept/join up? to/on? a/an/another/the/our/my? ~? follow-up/followup/check-in/catch-up/callback ~? $',
      '^send/write us/me? a/an/the? follow-up',
      '^have a follow-up/check-in/catch-up … with us/me',
    ],
    unlessIt: ['guest', 'purpose', 'length'],
  },
];
