/** An instant: milliseconds since 1970-01-01T00:00Z. */
export type EpochMs = number;

export const seconds = (count: number): number => count * 1_000;
export const minutes = (count: number): number => count * 60_000;
export const hours = (count: number): number => count * 3_600_000;
export const days = (count: number): number => count * 86_400_000;

/** The wall time of an instant in an IANA zone. */
export function zonedTime(at: EpochMs, timeZone: string): Temporal.ZonedDateTime {
  return Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(timeZone);
}

/** Milliseconds to `m:ss`, or `h:mm:ss` from one hour on; negative spans read `-m:ss`. */
export function clockText(spanMs: number): string {
  const total = Math.floor(Math.abs(spanMs) / 1_000);
  const ss = String(total % 60).padStart(2, '0');
  const mm = Math.floor(total / 60) % 60;
  const hh = Math.floor(total / 3_600);
  const sign = spanMs < 0 && total > 0 ? '-' : '';
  return hh > 0 ? `${sign}${hh}:${String(mm).padStart(2, '0')}:${ss}` : `${sign}${mm}:${ss}`;
}
