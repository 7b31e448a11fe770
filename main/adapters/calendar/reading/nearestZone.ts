import { WINDOWS_TO_IANA_MAP } from 'windows-iana';
import { DAY_MS } from './civil.ts';
import { ianaZone, type Zone } from './zone.ts';
import type { Span } from './zoneRules.ts';

type Offsets = (at: number) => number;

const COMMON = [
  ...['America/New_York', 'America/Chicago', 'America/Denver', 'America/Los_Angeles', 'Europe/London'],
  ...['Europe/Berlin', 'Europe/Helsinki', 'Asia/Kolkata', 'Asia/Tokyo', 'Australia/Sydney', 'UTC'],
];
const MOST_SAMPLES = 160;

/** Instants spread over a span, a week apart where that is not too many. */
export function samplesOf({ from, until }: Span): readonly number[] {
  const step = Math.max(7 * DAY_MS, (until - from) / MOST_SAMPLES);
  const count = Math.max(1, Math.ceil((until - from) / step));
  return Array.from({ length: count + 1 }, (_, at) => from + at * step);
}

/** Whether two zones read the same wall at all samples. */
export function isAlike(a: Offsets, b: Offsets, samples: readonly number[]): boolean {
  return samples.every((at) => a(at) === b(at));
}

/** The zone of IANA that agrees with offsets of a calendar's own, or else the one that does most of the time. */
export function nearestZone(
  offsets: Offsets,
  { zones, samples }: { readonly zones: readonly Zone[]; readonly samples: readonly number[] },
): Zone | null {
  const exact = zones.find((zone) => isAlike(zone.offsetAt, offsets, samples));
  if (exact !== undefined) return exact;
  const few = samples.filter((_, at) => at % 10 === 0);
  const agreed = zones.map((zone) => few.filter((at) => zone.offsetAt(at) === offsets(at)).length);
  const best = Math.max(...agreed);
  return best === 0 ? null : (zones[agreed.indexOf(best)] ?? null);
}

/** One zone for each set of rules in use today, the best known first. */
export function candidateZones(): readonly Zone[] {
  const worldwide = WINDOWS_TO_IANA_MAP.filter(({ territory }) => territory === '001');
  const names = new Set([...COMMON, ...worldwide.flatMap(({ iana }) => iana)]);
  return [...names].map(ianaZone).filter((zone) => zone !== null);
}
