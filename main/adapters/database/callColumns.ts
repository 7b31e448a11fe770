/** Every column that holds something of a call, in the order of the content hash. Add at the end only. */
export const CALL_COLUMNS = [
  'id',
  'stage',
  'company',
  'contact',
  'contact_role',
  'opportunity',
  'starts_at',
  'duration_minutes',
  'time_zone',
  'meeting_url',
  'playbook_id',
  'outcome_who',
  'outcome_what',
  'outcome_when',
  'outcome_kind',
  'outcome_intent',
  'has_outcome',
  'fallback',
  'purpose',
  'ask_phrase',
  'opening',
  'ask',
  'client_reason',
  'client_agenda',
  'said_at',
  'asked_at',
  'gained_at',
  'result',
  'reason',
  'reason_text',
  'next_ask',
  'promise_what',
  'promise_who',
  'promise_when',
  'promise_due_on',
  'promise_state',
  'started_at',
  'ended_at',
  'logged_at',
  'created_at',
  'updated_at',
  'deleted_at',
  'company_key',
  'note_draft',
  'questions',
  'notes',
  'follow_ups',
] as const;

export type CallColumn = (typeof CALL_COLUMNS)[number];
export type StoredValue = string | number | null;

/** What a row of `calls` says, without its place and hash. */
export type CallRow = Readonly<Record<CallColumn, StoredValue>>;
/** A row as it was read: nothing about it is certain yet. `place` is its position, as decimal digits. */
export type RawCall = Readonly<Partial<Record<CallColumn | 'content_hash' | 'place', unknown>>>;

const READ_NAMES = ['place', ...CALL_COLUMNS, 'content_hash'] as const;
const named = READ_NAMES.slice(1)
  .map((name) => `calls.${name}`)
  .join(', ');

/** Selects what `RawCall` holds. A place can exceed what a number holds, so it travels as text. */
export const READ_COLUMNS = `CAST(calls.position AS TEXT) AS place, ${named}`;

/** A row as SQLite gives it when no object is asked for, in the order of `READ_COLUMNS`: in a third of the time. */
export type RawValues = readonly unknown[];

export const rawOf = (values: RawValues): RawCall =>
  Object.fromEntries(READ_NAMES.map((name, at) => [name, values[at]]));

const PLACE_OF: ReadonlyMap<string, number> = new Map(READ_NAMES.map((name, at) => [name, at]));

/** Gives what a column of a row holds. */
export type ReadColumn = (column: CallColumn) => unknown;

export const columnsOf =
  (row: RawCall): ReadColumn =>
  (column) =>
    row[column];

export const columnsIn =
  (values: RawValues): ReadColumn =>
  (column) =>
    values[PLACE_OF.get(column) ?? -1];
