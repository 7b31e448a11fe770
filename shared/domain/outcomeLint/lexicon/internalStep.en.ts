import type { WeakWording } from './weakWording.ts';

/** The step happens in the seller’s own house: stage, CRM, forecast, own approval. English. */
export const INTERNAL_STEP_EN: readonly WeakWording[] = [
  {
    says: [
      '… our/my own? ~? crm/pipeline/funnel/quota/salesforce/hubspot/pipedrive/forecast',
      '… my/our q1/q2/q3/q4/quarterly/monthly/sales forecast/number/numbers/target/quota',
      '^update/log/record/enter/note/fill/create/open/close/add/put/save … in/into/to/on the? crm/salesforce/hubspot/pipedrive/pipeline/forecast/funnel',
      '^update/clean/fill/review/adjust/commit/call the? crm/forecast/pipeline/opportunity/deal',
      '^log/record the/this/our/my call/meeting/visit/activity/notes',
      '^go/be/get/come/fall in/into/on/onto/to the/my/our ~? forecast/pipeline/funnel/crm',
      '^create/open/register/log/close an/the/this/our/a/new … opportunity/lead/deal/account',
    ],
    unless: [
      'her/his/their/its ~? crm/pipeline/forecast/salesforce/hubspot/system',
      '^enter/record/log/add/put … into? the? test',
    ],
  },
  {
    says: [
      '^be/get/become qualified/disqualified/prequalified/pre-qualified/scored/staged/forecast/forecasted/won/nurtured',
      '^qualify as/for our',
      '^qualify on budget/authority/need/bant',
      '^qualify the/this? lead/opportunity/deal/account/prospect/client/customer',
      '^be/get/become entered/logged/set/put/loaded/saved/recorded/tagged/marked/flagged/classified/categorised/categorized/created/added/counted/listed/registered/rated/treated/converted/moved/promoted … crm/salesforce/hubspot/pipedrive/lead/opportunity/pipeline/forecast/stage/prospect/deal/mql',
      '^be/become/count an? as? an? mql/sql/opportunity/lead/prospect/commit',
      '^be/get handed/assigned/transferred/passed/routed … to our/an/the? account/customer/success/sales/inside/onboarding',
      '^move/advance/push/progress/upgrade/convert/promote/shift the/this/our/a ~? deal/opportunity/lead … to/into/through/along/forward/ahead',
      '^move/advance/push/progress/go/get/enter/reach/jump to/into/through/past/in? the/our? proposal/negotiation/closing/discovery/qualification/commit/evaluation/demo/contract/prospecting stage/phase',
      '^move/advance/push/progress/go/enter/reach/get … stage/phase … our/my/the pipeline/crm/funnel',
      '^enter/reach/be/become/go at/in/to? stage',
      'bant~/meddic~/meddpicc~/sales-qualified/sales-accepted/gpct',
      'win probability/rate',
      'lead/deal score',
      'qualified lead/opportunity/prospect',
    ],
  },
  {
    says: [
      'approved/cleared/signed/released/authorised/authorized/agreed/checked/reviewed/blessed off? by my/our/us/me',
      'approval/sign-off/signoff/clearance/ok/okay/go-ahead/blessing/permission/release from/of/by my/our',
      '^get/wait/ask/have/seek/obtain/secure for? my/our … approval/sign-off/clearance/go-ahead/release',
      '^get/have/ask my/our … director/manager/boss/legal/finance/vp/desk/management/leadership/headquarters/hq/product … to ~',
      '^have/get/let my/our … director/manager/boss/legal/finance/vp/desk/management/leadership/headquarters/hq/superior/lead approve/sign/clear/release/agree/check/review/authorise/authorize/bless/okay',
      '^wait for … internal',
      '… our/my internal/own approval/review/process/check/release',
      'deal desk',
      '^get/have/request/secure/approve/clear the/a/this? ~? discount',
      '^pass/meet/clear/survive our/my … check/criteria/gate/desk/qualification/scorecard/threshold',
    ],
    unless: ['^pass/clear our/my … test/site/gate/dock/security'],
  },
];
