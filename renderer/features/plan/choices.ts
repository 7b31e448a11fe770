import type { QuickAddReading } from '../../../shared/domain/quickAdd/reading.ts';

export type Person = { readonly name: string; readonly role: string };

/** What was set by hand; it wins over the line. Date and time are those of this computer's zone. */
export type Choices = {
  readonly company?: string;
  readonly contact?: Person;
  /** ISO date. */
  readonly date?: string;
  /** `09:30` */
  readonly time?: string;
  readonly minutes?: number;
  readonly url?: string;
};

const isSameStart = (one: QuickAddReading, other: QuickAddReading): boolean =>
  JSON.stringify(one.start) === JSON.stringify(other.start);

const without = (choices: Choices, keys: readonly (keyof Choices)[]): Choices =>
  Object.fromEntries(Object.entries(choices).filter(([key]) => !keys.some((gone) => gone === key)));

/** Lets go of what was set by hand for a part of the line that has since been typed anew. */
export function keepChoices(
  choices: Choices,
  before: QuickAddReading | null,
  after: QuickAddReading,
): Choices {
  if (before === null) return choices;
  return without(choices, [
    ...(before.company === after.company ? [] : (['company'] as const)),
    ...(before.contact === after.contact ? [] : (['contact'] as const)),
    ...(isSameStart(before, after) ? [] : (['date', 'time'] as const)),
    ...(before.minutes === after.minutes ? [] : (['minutes'] as const)),
    ...(before.url === after.url ? [] : (['url'] as const)),
  ]);
}
