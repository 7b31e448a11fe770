/** Days from `first` to the day before `end`, `YYYY-MM-DD`. */
export type DaySpan = { readonly first: string; readonly end: string };

const FORMS: readonly RegExp[] = [
  /^(?<year>\d{4})(?:-(?<month>\d{1,2})(?:-(?<day>\d{1,2}))?)?$/,
  /^(?:(?<day>\d{1,2})\.)?(?:(?<month>\d{1,2})\.)(?<year>\d{4})$/,
];

const FIRST_YEAR = 1970;

type Parts = { readonly year: number; readonly month: string | undefined; readonly day: string | undefined };

function spanOf({ year, month, day }: Parts): DaySpan {
  const first = Temporal.PlainDate.from(
    { year, month: Number(month ?? 1), day: Number(day ?? 1) },
    { overflow: 'reject' },
  );
  const length = day !== undefined ? { days: 1 } : month !== undefined ? { months: 1 } : { years: 1 };
  return { first: first.toString(), end: first.add(length).toString() };
}

/** The day, month or year that was typed, as `2026-10-01`, `1.10.2026`, `2026-10`, `10.2026` or `2026`; or null. */
export function daySpanOf(text: string): DaySpan | null {
  const groups = FORMS.map((form) => form.exec(text)?.groups).find((found) => found !== undefined);
  const year = Number(groups?.['year']);
  if (groups === undefined || year < FIRST_YEAR) return null;
  try {
    return spanOf({ year, month: groups['month'], day: groups['day'] });
  } catch {
    return null;
  }
}
