import { wordSet } from '../../wording/words.ts';

/** Nouns that name a topic. An action that only strings such words together names nothing to do. */
export const TOPIC_NOUNS: ReadonlySet<string> = wordSet(`
    access agenda agreement ai analysis analytics approval approvals architecture audit automation benefits budget budgets business
    capacity case collaboration commitment compliance concept concerns conditions contract contracts cooperation cost costs
    criteria crm customer data deadline deal decision decision-making demo deployment details discount discussion efficiency
    erp evaluation expansion feasibility features feedback figures finance forecast future gdpr goals growth handover ideas
    implementation improvement infrastructure initiative innovation integration integrations interface interfaces inventory
    investment issues it kick-off kickoff kpis launch lead leads legal licence licences license licenses list logistics
    maintenance management market meeting meetings migration milestones module modules needs negotiation nda objections
    offer onboarding operations opportunity options order orders pain partnership payment performance phase pilot
    pipeline plan planning plans platform points price prices pricing priorities problem problems procurement process processes product
    products programme program project projects proposal purchase quality question questions quotation quote references renewal reporting
    requirements resources results review risk risks roadmap roi rollout roll-out rules savings schedule scope security
    service services sign-off sla slas software solution solutions staffing stakeholders start status step steps strategy
    success supply support system systems talks team technology tender terms test testing timeline timeframe timing tool topic
    tools training transition trial upgrade usage value vision volume volumes warehouse wms workflow workflows
    workshop budgetierung angebot anforderungen datenschutz einführung fragen kosten laufzeit preis preise projekt
    rabatt termin thema umstellung vertrag zeitplan ziele zusammenarbeit
`);

/** Words that may stand between the nouns of a topic. */
export const TOPIC_LINKS: ReadonlySet<string> = wordSet(`
    the a an of for in on at and or & / , + - about regarding re our my his her their its this that these those next
    new current more other further first second annual yearly quarterly monthly possible potential general open main key
    overall global technical commercial q1 q2 q3 q4 with to from between
`);

/** Nouns and verbs alike: with no object after them they name a topic (“pilot in Tulsa”, “budget for 2027”). */
export const NOUN_OR_VERB: ReadonlySet<string> = wordSet(`
    audit benefit budget call case change concept concern contract cost deal demo discount exchange forecast launch lead
    offer order pilot plan price process project purchase question quote review schedule sign-off start support test trial upgrade
    value visit access approach answer decision finance list market need process profit program programme question report
    request reserve result risk sample search share stage supply survey talk task tender trade training transfer work
    meeting pricing planning onboarding reporting testing staffing timing
`);

/** “contract renewal”, “pilot project”: first of two nouns rather than verb and object. */
export const NOUN_FIRST: ReadonlySet<string> = wordSet(
  'budget contract concept deal demo finance market offer pilot price process project risk support tender trial value',
);

/** A noun that stands for the act of handing it over or giving it: “a clear yes”, “her signature on the NDA”. */
export const DELIVERABLES_EN: readonly string[] = [
  '^a/an/the/her/his/their/its/one/two/three/written/signed/clear/formal/named/~ … signature/signatures/countersignature/sign-off/introduction/intro/introductions/yes/no/permission/go-ahead/confirmation/invitation/invite/walk/walkthrough/walk-through/handover/access/answer/veto/vote/reply/list/lists/name/names',
  '^access/introduction/intro/permission/confirmation/signature/yes/no',
  '^signed/written/completed/marked-up',
];

/** A meeting, which is an act once its length or its guests are named. */
export const MEETINGS_EN: readonly string[] = [
  'session/sessions/meeting/meetings/call/calls/workshop/workshops/visit/visits/tour/tours/walk/walk-through/walkthrough/review/demo/interview/interviews/lunch/appointment/slot/kickoff/kick-off/presentation/training/test/pilot/minutes/hour/hours/minute/day/morning/afternoon/shift/conversation/chat/exchange/conference/trial',
];
