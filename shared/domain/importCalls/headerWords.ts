import type { ColumnTarget, ImportField } from './fields.ts';

type Target = ImportField | 'leave-out';

/**
 * Headings that name a field: those of our own export first, then plain English and German, then those that
 * Salesforce, HubSpot and Pipedrive write. One that is empty of meaning for a call is left out.
 */
const WORDS: Readonly<Record<Target, string>> = {
  date: 'start (local)|date|day|call date|start date|start|datum|tag|termin|beginn|datum/uhrzeit|date/time|date and time|startdatum|anrufdatum|activitydate|due date|activity date|hs_timestamp|activity - due date|startdatetime|datestart|start_time|fälligkeitsdatum|fällig am',
  time: 'time|start time|uhrzeit|zeit|startzeit|activity - due time|due time|startuhrzeit',
  dayHalf: 'am/pm|ampm|am pm|meridiem|am or pm|vormittags/nachmittags|vorm./nachm.',
  lengthMinutes:
    'duration (min)|duration|minutes|mins|min|length|length (min)|duration (minutes)|duration in minutes|dauer|dauer (min)|minuten|länge|durationinminutes|activity - duration',
  lengthSeconds:
    'calldurationinseconds|call duration (seconds)|duration (seconds)|seconds|sekunden|dauer (sekunden)|call duration in seconds',
  lengthMilliseconds: 'hs_call_duration|call duration|call duration (ms)|duration (ms)|milliseconds',
  company:
    'company|account|account name|client|customer|organization|organisation|company name|firma|unternehmen|kunde|firmenname|organization - name|associated company|primary associated company|parentname',
  contact:
    'contact|person|name|contact name|full name|client name|kontakt|ansprechpartner|ansprechpartnerin|kontaktperson|gesprächspartner|person - name|associated contact|who',
  contactRole: 'contact role|role|title|job title|position|rolle|funktion|jobtitel',
  opportunity:
    'opportunity|deal|deal name|deal - title|opportunity name|chance|verkaufschance|geschäft|associated deal',
  meetingUrl: 'meeting link|link|url|meeting url|join link|besprechungslink|meeting-link|location|ort',
  what: 'outcome: what|planned commitment|commitment|goal|objective|outcome what|planned outcome|ziel|gesprächsziel|zusage|geplante zusage|subject|call title|hs_call_title|activity - subject|betreff',
  who: 'outcome: who|who commits|outcome who',
  when: 'outcome: by when|by when|outcome when|bis wann',
  kind: 'commitment kind|kind|commitment type|art der zusage',
  intent: 'intent|absicht',
  fallback: 'fallback|minimum outcome|rückfallziel|mindestziel',
  result:
    'result|outcome|call outcome|call result|disposition|ergebnis|resultat|gesprächsergebnis|calldisposition|hs_call_disposition|rackham result',
  reason: 'reason|reason not gained|grund',
  reasonText: 'reason in words|reason details|begründung',
  notes:
    'notes|note|comments|comment|description|remarks|notizen|notiz|kommentar|kommentare|bemerkung|bemerkungen|beschreibung|call notes|hs_call_body|activity - note|full comments',
  promiseWhat: 'promise: what|promise|client action|promised action|versprechen',
  promiseWho: 'promise: who|client owner|promised by',
  promiseWhen: 'promise: by when|promised by when',
  promiseDueOn: 'promise: due on|promise due|promise due date',
  promiseState: 'promise: state|follow-up kept',
  followUps: 'follow-ups|follow ups|followups|next steps|nächste schritte|aufgaben',
  questions: 'questions and answers|q&a|fragen und antworten',
  nextAsk: 'next ask',
  playbook: 'playbook|call type|calltype playbook|gesprächsleitfaden|leitfaden',
  purpose: 'purpose|zweck|anlass',
  clientReason: 'why the client wants it',
  clientAgenda: 'client’s agenda|client agenda|agenda',
  opening: 'opening|einstieg|eröffnung',
  ask: 'ask',
  askPhrase: 'ask phrase',
  noteDraft: 'note in progress',
  timeZone: 'time zone|timezone|zeitzone',
  offset: 'utc offset|offset|utc-versatz|utc-abweichung',
  startedAt: 'started (local)',
  endedAt: 'ended (local)',
  saidAt: 'said (local)',
  askedAt: 'asked (local)',
  gainedAt: 'gained (local)',
  loggedAt: 'logged (local)',
  id: 'call id',
  exact: 'callside data',
  'leave-out':
    'rackham class|questions answered|questions|status|priority|tasksubtype|ownerid|whoid|whatid|activity - type|activity - done|activity - assigned to user|activity assigned to|hs_call_direction|call direction|hs_call_status|call status|hubspot_owner_id|from number|to number|hs_call_from_number|hs_call_to_number|owner|record id|id|email|e-mail|priorität|zuständig|call and meeting type|calltype',
};

/** The heading as it is known by, whatever its case, quotes and spaces. */
export const headingKey = (heading: string): string =>
  heading
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[‘’'`´]/gu, '’')
    .replace(/\s+/gu, ' ')
    .replace(/[\s*:]+$/u, '')
    .trim();

const TARGETS: ReadonlyMap<string, Target> = new Map(
  Object.entries(WORDS).flatMap(([target, words]) =>
    words.split('|').map((word) => [headingKey(word), target as Target] as const),
  ),
);

/** The field that a heading names; null when it names none we know. */
export const targetOfHeading = (heading: string): ColumnTarget => TARGETS.get(headingKey(heading)) ?? null;
