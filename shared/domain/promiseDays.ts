/** How the day that something is due stands to today. */
export type DueState =
  | { readonly kind: 'overdue'; readonly days: number }
  | { readonly kind: 'today' }
  | { readonly kind: 'ahead'; readonly days: number }
  | { readonly kind: 'undated' };

/** Dates are `YYYY-MM-DD`. */
export function dueState(dueOn: string | null, today: string): DueState {
  if (dueOn === null) return { kind: 'undated' };
  const days = Temporal.PlainDate.from(today).until(dueOn).days;
  if (days === 0) return { kind: 'today' };
  return days < 0 ? { kind: 'overdue', days: -days } : { kind: 'ahead', days };
}

const MONDAY = 1;

/** The days that a promise is put off to with one press: tomorrow, and the Monday after it. */
export function nearDays(today: string): { readonly tomorrow: string; readonly monday: string } {
  const tomorrow = Temporal.PlainDate.from(today).add({ days: 1 });
  const untilMonday = (7 + MONDAY - tomorrow.dayOfWeek) % 7;
  const monday = tomorrow.add({ days: untilMonday === 0 ? 7 : untilMonday });
  return { tomorrow: tomorrow.toString(), monday: monday.toString() };
}
