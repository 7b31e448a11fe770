/** `getWeekInfo` is in Node and Chromium, and not yet in the types. */
type WeekLocale = Intl.Locale & { readonly getWeekInfo?: () => { readonly firstDay: number } };

const MONDAY = 1;

/** The day that a locale begins a week with, 1 for Monday to 7; Monday for a locale that nobody knows. */
export function firstDayOfWeek(locale: string): number {
  try {
    const known: WeekLocale = new Intl.Locale(locale);
    return known.getWeekInfo?.().firstDay ?? MONDAY;
  } catch {
    return MONDAY;
  }
}
