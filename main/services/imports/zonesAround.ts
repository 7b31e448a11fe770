import type { ImportDeps } from './importDeps.ts';

/** So many calls before now and after it are looked at. */
const MOST_CALLS = 50;

/** The zone of this computer, then those of the calls around now, the most frequent first. */
export function zonesAround({ clock, finder }: Pick<ImportDeps, 'clock' | 'finder'>): readonly string[] {
  const counts = new Map<string, number>();
  for (const { timeZone } of finder.around(clock.now(), MOST_CALLS))
    counts.set(timeZone, (counts.get(timeZone) ?? 0) + 1);
  const others = [...counts].toSorted(([, a], [, b]) => b - a).map(([zone]) => zone);
  return [...new Set([clock.timeZone(), ...others])];
}
