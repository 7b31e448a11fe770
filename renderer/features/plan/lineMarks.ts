import type { QuickAddField, QuickAddReading } from '../../../shared/domain/quickAdd/reading.ts';
import type { Choices } from './choices.ts';

export type LineMark = {
  readonly from: number;
  readonly to: number;
  readonly tone: 'understood' | 'ambiguous';
};

type Span = { readonly from: number; readonly to: number };

const commonStart = (one: string, other: string): number => {
  const end = Math.min(one.length, other.length);
  for (let at = 0; at < end; at += 1) if (one[at] !== other[at]) return at;
  return end;
};

const reversed = (text: string): string => text.split('').reverse().join('');

/**
 * Where spans of an older line stand in the newer one: those before the typed place stay, those behind it
 * move along, the one being typed in grows with it. So marks never flicker while a reading is on its way.
 */
export function carrySpans<T extends Span>(spans: readonly T[], before: string, after: string): readonly T[] {
  if (before === after) return spans;
  const start = commonStart(before, after);
  const shorter = Math.min(before.length, after.length);
  const tail = Math.min(commonStart(reversed(before), reversed(after)), shorter - start);
  const moved = after.length - before.length;
  const place = (at: number): number => (at <= start ? at : at >= before.length - tail ? at + moved : start);
  return spans
    .map((span) => ({ ...span, from: place(span.from), to: place(span.to) }))
    .filter(({ from, to }) => to > from);
}

const isSettled = (field: QuickAddField, choices: Choices): boolean => {
  if (field === 'start') return choices.date !== undefined || choices.time !== undefined;
  return choices[field] !== undefined;
};

export type MarkedLine = {
  /** The line that was read, and the one on screen. */
  readonly readLine: string;
  readonly line: string;
  readonly choices: Choices;
  /** The words may mean several known companies. */
  readonly isCompanyAmbiguous: boolean;
};

/** The underlines of the line: what was understood, and what is uncertain until it is settled by hand. */
export function lineMarks(reading: QuickAddReading, marked: MarkedLine): readonly LineMark[] {
  const { readLine, line, choices, isCompanyAmbiguous } = marked;
  const isAmbiguous = (field: QuickAddField): boolean =>
    !isSettled(field, choices) &&
    (reading.ambiguous.includes(field) || (field === 'company' && isCompanyAmbiguous));
  return carrySpans(reading.spans, readLine, line).map(({ field, from, to }) => ({
    from,
    to,
    tone: isAmbiguous(field) ? 'ambiguous' : 'understood',
  }));
}
