import type { EpochMs } from '../../../../shared/lib/time.ts';
import type { Format } from '../../../app/format.ts';
import type { Text } from '../../../app/text.ts';

type Words = { readonly t: Text; readonly format: Format };

/** 1,204 calls */
export const callsText = ({ t, format }: Words, count: number): string =>
  t('data.calls', { count, number: format.number(count) });

export const promisesText = ({ t, format }: Words, count: number): string =>
  t('data.promises', { count, number: format.number(count) });

const UNITS = ['kilobyte', 'megabyte', 'gigabyte'] as const;
const STEP = 1_000;

/** 4.1 MB; whole kilobytes below that. */
export function sizeText(bytes: number, locale: string): string {
  const power = Math.min(
    Math.max(Math.floor(Math.log(Math.max(bytes, 1)) / Math.log(STEP)), 1),
    UNITS.length,
  );
  const unit = UNITS[power - 1] ?? 'kilobyte';
  return new Intl.NumberFormat(locale, {
    style: 'unit',
    unit,
    unitDisplay: 'short',
    maximumFractionDigits: unit === 'kilobyte' ? 0 : 1,
  }).format(bytes / STEP ** power);
}

type Instant = { readonly at: EpochMs; readonly now: EpochMs };

/** Today, or the day: “Tue, Nov 17”. */
export const dayText = ({ t, format }: Words, { at, now }: Instant): string =>
  format.daysAway(at, now) === 0 ? t('data.backups.today') : format.day(at);
