import { wordSet } from '../../wording/words.ts';
import type { Trait } from './weakWording.ts';

/** Words that show a trait, English. A purpose and a guest's name are also found by their place in the sentence. */
export const CONTEXT_EN: Readonly<Record<Trait, readonly string[]>> = {
  length: [
    'minute/minutes/min/mins/hour/hours/half-hour/half-day/full-day/all-day/one-hour/two-hour/three-hour/one-day/two-day',
    '~-minute/~-min/~-hour/~-day',
    'half a day',
    'a/one/two/three/full/whole day/days/morning/afternoon/shift/shifts',
    'working/scoring/redlining/planning/design/data/costing/mapping session/sessions',
    'workshop/workshops',
  ],
  guest: [
    'with/and/plus/including/alongside her/his/their/its/both/all/two/three/four/each ~',
    'with the/a/an ~',
    'with/and/plus/including/alongside finance/legal/procurement/it/operations/hr/quality/security/logistics/compliance/purchasing/management/production/engineering/controlling',
    'at the table',
    'together with her/his/their/its/the',
    'in the room',
    'joined by',
  ],
  purpose: [
    'for the/a/an/its/their/her/his … workshop/review/walk/walk-through/walkthrough/tour/test/redline/scoring/signing/signature/inspection/audit/training/demo/handover/kickoff/comparison/acceptance/measurement',
    'so that',
    'in order to',
  ],
  written: [
    'in/by writing/letter/email/e-mail/mail/post/fax/black',
    'via/per email/e-mail/mail',
    'written/signed/marked/marked-up/redlined/itemised/itemized/ranked/numbered/scored/filled-in/completed',
    'in/on/into the/a/an/our/her/his/their/one/two … document/doc/sheet/spreadsheet/memo/note/notes/email/e-mail/mail/list/table/form/template/portal/page/pages/sentence/sentences/paragraph/tracker/matrix/checklist/questionnaire/log/board/slide/slides',
    'on paper',
    'line by line',
    'item by item',
    'point by point',
    'clause by clause',
    'page by page',
    'row by row',
    'step by step',
    'line-by-line',
  ],
  site: [
    'on site/on-site/onsite',
    'on-site/onsite',
    'in person',
    'at/on/in/onto/around/through the/her/his/their/its/our/one/a … site/plant/dock/gate/floor/shopfloor/yard/warehouse/line/factory/depot/lab/ramp/terminal/machine/cold-store/freezer/hub/facility/workshop/store/stores/hall/aisle/aisles/shift/premises',
    'at gate/dock/line/site/plant/terminal/bay/door/hall/ramp',
    'live',
  ],
  doing: [
    'by doing',
    'hands-on',
    'hands on',
    'in practice',
    'by ~ing',
    'in/during/on/at/over/for/through/via/after a/an/the/one/two/three/our/her/his/their/its/~ ~? ~? pilot/shift/shifts/trial/exercise/dry-run/drill/rehearsal/simulation/sandbox/course/class/classroom/lab/workshop/bootcamp',
    'training session/day/course/week/run',
    'test session/run/day/system/line/account',
    'session/practice',
    'ten/twenty/five/real/live orders/cases/invoices/bookings/tickets/deliveries',
  ],
  answer: [
    'yes or no',
    'with/say/give/us/a yes/no',
    'with/in/the/of figures/figure/numbers/number/data/evidence/receipts',
    'by name',
    'which/whether/who/whom/whose/when',
    'the/a/one/her/his/their/its ~? ~? name/names/date/dates/figure/figures/number/numbers/price/amount/list/owner/budget/ranking/deadline/decision/choice/preference/verdict/slot/slots/limit/threshold/quantity/volume/volumes/cost/costs/total',
    'figures/numbers/data/document/documents/list/lists/file/files/report/reports/invoices/contract/contracts/spreadsheet/log/logs/diagram/drawing/screenshots/records/minutes/spec/specs/specification/specifications/catalogue/chart/agenda/calendar',
  ],
  thirdParty: [
    'to/with/for/in/at/before/past her/his/their/its/the ~? ~? team/board/cfo/ceo/coo/cio/cto/vp/director/directors/boss/manager/managers/lead/leads/leadership/management/committee/council/staff/drivers/operators/colleagues/people/union/lawyer/lawyers/counsel/insurer/auditor/auditors/controller/buyer/planners/supervisor/supervisors/owner/owners/chair/president/head/partner/partners/shift/crew/department/group/supplier/suppliers/carrier/carriers/plant/site/country',
    'to/with/by/from legal/finance/procurement/it/operations/compliance/logistics/hr/purchasing/quality/security/production/sales',
  ],
};

/** “to discuss” is no purpose that would lift a talk above talking. */
export const EMPTY_PURPOSES: ReadonlySet<string> = wordSet(
  'continue discuss talk catch see explore keep stay learn get chat speak understand think meet connect follow hear touch review',
);
