import type { WeakWording } from './weakWording.ts';

const WORK =
  'write/draft/prepare/send/mail/email/e-mail/present/show/demo/demonstrate/pitch/quote/offer/propose/create/design/produce/develop/compile/calculate/explain/tell/leave/submit/deliver/provide/supply/revise/update/give/share/forward/introduce/cost/price/outline/summarise/summarize/configure/model/estimate/brief/answer/respond/prove/convince/sketch/recommend/advise/suggest/impress/persuade/sell/handle/recap';

/** Verbs that may as well open a door (“let us run our test on her line”): the seller's only with such an object. */
const OTHER_WORK = 'work/put/make/do/build/run/pull/draw/plan/set/finish/take/get/have/come/go';

const DEED =
  'quote/quotation/proposal/offer/demo/presentation/brochure/deck/slides/pricing/price/prices/estimate/pitch/flyer/catalogue/catalog/newsletter/whitepaper/discount/case/calculation/concept/plan/prototype/mock-up/mockup/sample/samples/login/logins/answer/answers/reply/response/call/callback/visit/draft/paper/study/summary/recap/invoice';

/** The deed is the seller’s and the client only receives it. English. */
export const SELLER_PROMISE_EN: readonly WeakWording[] = [
  {
    says: ['^receive/obtain'],
    unless: [
      '^receive/obtain us/me',
      '^receive our/my/the/one/two … team/engineer/engineers/analyst/consultant/consultants/colleague/colleagues/people/driver/drivers/installer/installers/trainer/trainers/specialist/technician/technicians/auditor/crew',
      '^receive/obtain … from her/his/their/its/the/legal/finance/procurement',
      '^receive/obtain … on/at her/his/their/its/the … site/plant/dock/warehouse',
      '^obtain her/his/their/its/the/a/written/board/final … approval/sign-off/signature/permission/consent/permit/budget/release/clearance/decision',
      '^receive/obtain … pallets/parts/shipment/delivery/goods/parcels/truck/trucks',
    ],
    evenSo: ['from us/me/our', '^receive/obtain our/my … quote/proposal/offer/pricing/draft'],
  },
  {
    says: ['^get … from us/me/our/my', '^have our/my … in her/his/their ~ $', '^be/get invited … our/us'],
    unless: [
      'approval/sign-off/signoff/clearance/permission/go-ahead/release/okay/ok',
      'information/info/overview/idea/impression',
    ],
  },
  {
    says: [
      '^get our/my',
      `^get a/an/the/some/more/his/her/their/two/three/new/updated/revised ~? ~? ~? ${DEED}`,
      `^get ${DEED}`,
      '^get more/some/further/the ~? material/materials/documentation',
    ],
    unless: [
      '^get … approved/signed/countersigned/read/reviewed/cleared/accepted/onto/into/past/through/before/listed/added/registered/released/budgeted/paid/circulated/booked',
      '^get our/my … to/on/in/inside/access/badge/badges/a/an',
      '^get … from ~',
      '^get … to us/our',
      '^get … information/info/overview/idea/impression/about/regarding ~',
      '^get her/his/their/its/the … to ~',
    ],
  },
  {
    says: [
      '^be/get shown/sent/given/offered/emailed/e-mailed/mailed/called/rung/phoned/contacted/provided/presented/quoted/handed/supplied/walked/taken/pitched/guided/helped/onboarded/forwarded/served/assisted/supported/advised/coached/visited/approached/texted/demoed',
      '^be/get trained/supported/called/contacted/visited/helped … by us/me/our/my',
      '^hear back? from us/me/our/my',
      '^hear/see back? … answer/reply from us/me/our/my',
    ],
    unless: [
      'as a reference',
      '^be/get handed over',
      '^be/get given … by her/his/their',
      '^be/get taken off',
    ],
  },
  {
    says: [
      `^let/have/help us/me ${WORK}`,
      `^let/have/help us/me quickly/briefly/just/also ${WORK}`,
      `^let/have/help us/me/our/my ~? ~? ~? ${OTHER_WORK} up/out/together/back? for? a/an/the/his/her/their/our/some ~? ~? ${DEED}`,
      '^let/have us/me/our/my ~? ~? ~? work/draw/put/write/type/come/make/think/dream up/together/out',
      '^let/have us/me/our/my ~? ~? run/crunch/do/check/work the/his/her/their numbers/figures/maths/math/sums/calculation',
      '^let/have us/me/our/my ~? ~? ~? call/phone/ring/contact/follow/get/come/go/circle/check back/up/him/her/them/you/again $',
      '^let/have us/me/our/my ~? ~? ~? call/phone/ring/contact/get/come/circle/check him/her/them? back/again/in/to/with $',
      '^let/have us/me/our/my ~? ~? ~? follow up',
      '^let/have us/me/our/my ~? ~? ~? talk/walk/take/run/lead/guide/step him/her/them/you through',
      '^let/have us/me/our/my ~? ~? ~? do/handle the rest',
      `^let/have/help our/my ~ ~? ~? ${WORK}`,
      `^allow/permit/enable/ask/want/expect/authorise/authorize us/me to ${WORK}`,
      `^allow/permit/enable/ask/want/expect/get/authorise/authorize our/my ~ ~? ~? to ${WORK}`,
      `^give us/me/our … chance/opportunity/permission/leave/go-ahead/room/ok/okay to ${WORK}`,
    ],
    unless: [
      '^let/have/allow/permit/help … know',
      '^let/have us/me/our … call/phone/ring/contact/email/mail/ask/interview/brief her/his/their/its/the/two/three/four/five',
      '^let/have/allow/permit us/me/our … take part/photos/pictures/measurements/readings/samples/stock/over/a',
      '^let/have/allow/permit us/me/our … pull/run/take/set/share/check/put … from/on/at/onto/against her/his/their/its/the',
      '^let/have/allow us/me/our … walk/go/come/get/run/drive/talk … through/into/onto/in/inside/on/around/along/over/with/to her/his/their/its/the/gate/dock/two/three',
      '^let/have/allow us/me/our … present/show/demo/demonstrate/pitch/introduce/explain/give … to/at/in/before/for/on/with her/his/their/its/the ~',
      '^let/have/allow us/me/our … work/do … on/in/at/with/alongside her/his/their/its/the/one/a ~',
    ],
  },
  {
    says: [
      `^wait/hold/look out? for/until/till our/my/us/me`,
      `^wait/look/hold out? for/until a/an/the/his/her … ${DEED}`,
      '^await/expect our/my/us/me',
      `^await/expect a/an/the … ${DEED}`,
      '^look forward to',
      '^have/get … sent/emailed/e-mailed/mailed/delivered/shown/presented/explained/quoted/written/prepared/drafted/demonstrated … by/from us/me/our/my',
      '^have/get … sent/emailed/e-mailed/mailed/delivered/shown/presented/explained/quoted to her/him/them/himself/herself',
      '^see a/an/the/our/my ~? demo/demonstration/presentation/pitch/slides/deck $',
      '^benefit from our/my/the',
    ],
    unless: ['^expect us/me/our … at/on/in the/gate/dock/her/his/their'],
  },
];
