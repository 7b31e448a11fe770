import type { EpochMs } from '../lib/time.ts';
import type { CallResult, FollowUp, Promised, Reason } from '../schemas/call.ts';
import type { CommitmentKind, Intent, Outcome } from '../schemas/outcome.ts';
import type { CallChange, CallState } from './editLog.ts';

const TEXT_FIELDS = [
  'company',
  'contact',
  'contactRole',
  'opportunity',
  'fallback',
  'clientReason',
  'clientAgenda',
  'reasonText',
  'nextAsk',
] as const;
const PARTS = ['who', 'what', 'when'] as const;
const FACTS = ['saidAt', 'askedAt', 'gainedAt'] as const;
const MINUTE_MS = 60_000;

export type TextField = (typeof TEXT_FIELDS)[number];
export type FactField = (typeof FACTS)[number];
export type ItemField = 'answer' | 'note' | 'followUp';
type Part = (typeof PARTS)[number];

/** What a change took away, for a sentence to say: every value is the one of before. */
export type EditLine =
  | { readonly code: 'reopened'; readonly result: CallResult }
  | { readonly code: 'result'; readonly result: CallResult }
  | { readonly code: 'loggedAgain' }
  | { readonly code: 'reason'; readonly reason: Reason | null }
  | { readonly code: 'kind'; readonly kind: CommitmentKind }
  | { readonly code: 'intent'; readonly intent: Intent }
  | { readonly code: 'promiseState'; readonly state: Promised['state'] }
  | { readonly code: 'text'; readonly field: TextField; readonly text: string }
  | { readonly code: 'outcome'; readonly part: Part; readonly text: string }
  | { readonly code: 'promise'; readonly part: Part; readonly text: string }
  | { readonly code: 'start'; readonly at: EpochMs }
  | { readonly code: 'length'; readonly minutes: number }
  /** `spanMs` from the start of the call; null when it had not happened. */
  | { readonly code: 'fact'; readonly field: FactField; readonly spanMs: number | null }
  | { readonly code: 'item'; readonly field: ItemField; readonly text: string }
  | { readonly code: 'added'; readonly field: ItemField; readonly text: string }
  | { readonly code: 'done'; readonly text: string; readonly isDone: boolean };

type Sides = Pick<CallChange, 'before' | 'after'>;

function resultLines({ before, after }: Sides): readonly EditLine[] {
  const result = before.result ?? null;
  if (before.stage !== after.stage && after.stage === 'logged') return [{ code: 'loggedAgain' }];
  if (result === null) return [];
  if (before.stage !== after.stage) return [{ code: 'reopened', result }];
  return result === after.result ? [] : [{ code: 'result', result }];
}

const reasonLines = ({ before: { reason }, after }: Sides): readonly EditLine[] =>
  reason === after.reason ? [] : [{ code: 'reason', reason }];

const partLines = (
  code: 'outcome' | 'promise',
  before: Pick<Outcome, Part>,
  after: Pick<Outcome, Part>,
): readonly EditLine[] =>
  PARTS.filter((part) => before[part] !== after[part]).map((part) => ({ code, part, text: before[part] }));

function outcomeLines({ before: { outcome }, after }: Sides): readonly EditLine[] {
  const { kind, intent } = outcome;
  return [
    ...partLines('outcome', outcome, after.outcome),
    ...(kind === after.outcome.kind ? [] : [{ code: 'kind', kind } as const]),
    ...(intent === after.outcome.intent ? [] : [{ code: 'intent', intent } as const]),
  ];
}

function promiseLines({ before: { promise }, after }: Sides): readonly EditLine[] {
  const { state } = promise;
  const isSettled = state !== after.promise.state;
  return [
    ...partLines('promise', promise, after.promise),
    ...(isSettled ? [{ code: 'promiseState', state } as const] : []),
  ];
}

const textLines = ({ before, after }: Sides): readonly EditLine[] =>
  TEXT_FIELDS.filter((field) => before[field] !== after[field]).map((field) => ({
    code: 'text',
    field,
    text: before[field],
  }));

const lengthOf = ({ startedAt = null, endedAt = null, durationMinutes }: CallState): number =>
  startedAt === null || endedAt === null ? durationMinutes : Math.round((endedAt - startedAt) / MINUTE_MS);

function timeLines({ before, after }: Sides): readonly EditLine[] {
  const minutes = lengthOf(before);
  return [
    ...(before.startsAt === after.startsAt ? [] : [{ code: 'start', at: before.startsAt } as const]),
    ...(minutes === lengthOf(after) ? [] : [{ code: 'length', minutes } as const]),
  ];
}

const spanOf = (call: CallState, field: FactField): number | null => {
  const at = call[field];
  return at === null ? null : at - (call.startedAt ?? call.startsAt);
};

/** That a commitment was gained, or was not, is what the result says already. */
const saysResult = (field: FactField, { before, after }: Sides): boolean =>
  field === 'gainedAt' && (before.gainedAt === null || after.gainedAt === null);

const isOther = (field: FactField, { before, after }: Sides): boolean =>
  spanOf(before, field) !== spanOf(after, field);

const factLines = (sides: Sides): readonly EditLine[] =>
  FACTS.filter((field) => isOther(field, sides) && !saysResult(field, sides)).map((field) => ({
    code: 'fact',
    field,
    spanMs: spanOf(sides.before, field),
  }));

type Item = { readonly id: string; readonly text: string };
type Items = { readonly field: ItemField; readonly before: readonly Item[]; readonly after: readonly Item[] };

/** Texts of a list that were other, or are gone, and those that were not there. */
function itemLines({ field, before, after }: Items): readonly EditLine[] {
  const textOf = (items: readonly Item[], id: string): string =>
    items.find((item) => item.id === id)?.text ?? '';
  const changed = before.filter(({ id, text }) => text !== '' && textOf(after, id) !== text);
  const added = after.filter(({ id, text }) => text !== '' && textOf(before, id) === '');
  return [
    ...changed.map(({ text }) => ({ code: 'item', field, text }) as const),
    ...added.map(({ text }) => ({ code: 'added', field, text }) as const),
  ];
}

const answersOf = ({ questions }: CallState): readonly Item[] =>
  questions.map(({ id, answer }) => ({ id, text: answer }));

const doneLines = (before: readonly FollowUp[], after: readonly FollowUp[]): readonly EditLine[] =>
  before
    .filter((old) => after.some(({ id, isDone }) => id === old.id && isDone !== old.isDone))
    .map(({ text, isDone }) => ({ code: 'done', text, isDone }));

const listLines = ({ before, after }: Sides): readonly EditLine[] => [
  ...itemLines({ field: 'answer', before: answersOf(before), after: answersOf(after) }),
  ...itemLines({ field: 'note', before: before.notes, after: after.notes }),
  ...itemLines({ field: 'followUp', before: before.followUps, after: after.followUps }),
  ...doneLines(before.followUps, after.followUps),
];

/** What a change made other than it was, the weightiest first. */
export function editLines(sides: Sides): readonly EditLine[] {
  return [
    resultLines,
    reasonLines,
    outcomeLines,
    promiseLines,
    factLines,
    textLines,
    timeLines,
    listLines,
  ].flatMap((linesOf) => linesOf(sides));
}
