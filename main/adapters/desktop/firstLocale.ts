/** The first of the system's names for its locale that is one. Where LANG is C, Linux calls it "en-US@posix", which Intl refuses. */
export function firstLocale(names: readonly string[]): string {
  return names.find(isLocale) ?? 'en-US';
}

function isLocale(name: string): boolean {
  try {
    return Intl.getCanonicalLocales(name).length === 1;
  } catch {
    return false;
  }
}
