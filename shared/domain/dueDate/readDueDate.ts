import { type Candidate, candidatesInSlot, candidatesInText } from './candidates.ts';
import type { CallDay, DueDate, DueDateReading } from './dueDate.ts';
import type { Precision } from './expressions/dayExpression.ts';
import { isLoose, isLooseBefore } from './hedges.ts';
import { isPlaceholder } from '../wording/placeholder.ts';
import { plainText } from '../wording/plainText.ts';
import { dueInText, withoutNames } from './runningText.ts';

const RANK: Readonly<Record<Precision, number>> = { clock: 0, spoken: 1, numbered: 2 };

const dueDate = ({ day, text }: Candidate, callDay: Temporal.PlainDate): DueDate => ({
  date: day.toString(),
  text,
  isPast: Temporal.PlainDate.compare(day, callDay) < 0,
});

/** A number beats a weekday beside it; of two days equally named the later is the one it is due. */
function firmest(candidates: readonly Candidate[]): Candidate | undefined {
  return [...candidates].sort(
    (a, b) =>
      RANK[b.expression.precision] - RANK[a.expression.precision] || Temporal.PlainDate.compare(b.day, a.day),
  )[0];
}

/**
 * Reads what was typed as a due date, in English or German. `none`: empty or a placeholder such as “tbd”;
 * `vague`: words that never come due. Without a year the day nearest to the call, a bare weekday is the next one.
 */
export function readDueDate(text: string | null, { callDate }: CallDay): DueDateReading {
  if (isPlaceholder(text)) return { kind: 'none' };
  const slot = plainText(text);
  const callDay = Temporal.PlainDate.from(callDate);
  const firm = candidatesInSlot(withoutNames(slot), callDay).filter(
    ({ start }) => !isLooseBefore(slot.slice(0, start)),
  );
  const due = isLoose(slot) ? undefined : firmest(firm);
  return due === undefined ? { kind: 'vague', text: slot } : { kind: 'date', ...dueDate(due, callDay) };
}

/** The day by which an action is due when its own words say so, else null. Names such as “Frau Freitag” are no days. */
export function findDueDate(action: string | null, { callDate }: CallDay): DueDate | null {
  const callDay = Temporal.PlainDate.from(callDate);
  const text = withoutNames(plainText(action));
  const due = dueInText(text, candidatesInText(text, callDay), callDay);
  return due === undefined ? null : dueDate(due, callDay);
}
