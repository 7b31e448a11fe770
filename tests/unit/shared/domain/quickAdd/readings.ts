import { readQuickAdd } from '../../../../../shared/domain/quickAdd/readQuickAdd.ts';
import type { QuickAddReading, QuickAddStart } from '../../../../../shared/domain/quickAdd/reading.ts';

/** Wednesday morning, 18 November 2026. */
export const IN_NEW_YORK = { now: '2026-11-18T08:40:00-05:00[America/New_York]', locale: 'en-US' };
export const IN_LONDON = { now: '2026-11-18T08:40:00+00:00[Europe/London]', locale: 'en-GB' };
export const IN_BERLIN = { now: '2026-11-18T08:40:00+01:00[Europe/Berlin]', locale: 'de-DE' };

export const american = (text: string): QuickAddReading => readQuickAdd(text, IN_NEW_YORK);
export const british = (text: string): QuickAddReading => readQuickAdd(text, IN_LONDON);
export const german = (text: string): QuickAddReading => readQuickAdd(text, IN_BERLIN);

/** “2026-11-19T10:00” in the zone that was meant, a day alone, or “none”. */
export function wallOf(start: QuickAddStart): string {
  if (start.kind === 'none') return 'none';
  if (start.kind === 'day') return start.date;
  const at = Temporal.Instant.fromEpochMilliseconds(start.atMs).toZonedDateTimeISO(start.timeZone);
  return at.toPlainDateTime().toString({ smallestUnit: 'minute' });
}
