/** What a column of a file can be in Callside; in the order in which they are offered. */
export const IMPORT_FIELDS = [
  'date',
  'time',
  'lengthMinutes',
  'lengthSeconds',
  'lengthMilliseconds',
  'company',
  'contact',
  'contactRole',
  'opportunity',
  'what',
  'who',
  'when',
  'kind',
  'intent',
  'fallback',
  'result',
  'reason',
  'reasonText',
  'notes',
  'promiseWhat',
  'promiseWho',
  'promiseWhen',
  'promiseDueOn',
  'promiseState',
  'followUps',
  'questions',
  'nextAsk',
  'meetingUrl',
  'playbook',
  'purpose',
  'clientReason',
  'clientAgenda',
  'opening',
  'ask',
  'askPhrase',
  'noteDraft',
  'timeZone',
  'offset',
  'startedAt',
  'endedAt',
  'saidAt',
  'askedAt',
  'gainedAt',
  'loggedAt',
  'id',
  'exact',
] as const;

export type ImportField = (typeof IMPORT_FIELDS)[number];

/** A call is nothing without these two. */
export const REQUIRED_FIELDS = ['date', 'company'] as const satisfies readonly ImportField[];

/** What becomes of a column. Null: nobody has said yet. */
export type ColumnTarget = ImportField | 'leave-out' | null;

/** The cells of one row under their fields, the guard against formulas taken off. */
export type FieldCells = Readonly<Partial<Record<ImportField, string>>>;
