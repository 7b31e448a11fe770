import type { FoundCall } from '../../../shared/ipc/palette.ts';
import { minutes, type EpochMs } from '../../../shared/lib/time.ts';
import type { Format } from '../../app/format.ts';
import type { Text } from '../../app/text.ts';

/** When a call is, as a list says it: "11:00, in 12 min", "Tomorrow, 9:00", "Nov 17". */
export function whenWords(
  t: Text,
  format: Format,
  { startsAt, now }: { startsAt: EpochMs; now: EpochMs },
): string {
  const daysAway = format.daysAway(startsAt, now);
  const time = format.time(startsAt);
  if (daysAway === 1) return t('palette.when.tomorrow', { time });
  if (daysAway !== 0) return format.shortDay(startsAt, now);
  const away = startsAt - now;
  if (away <= 0 || away > minutes(60)) return t('palette.when.today', { time });
  return t('palette.when.soon', { time, count: Math.ceil(away / minutes(1)) });
}

export type CallSign = 'ahead' | 'undefined' | 'live' | 'waiting' | 'logged';

/** Where a call stands, as the sign before its name. */
export function signOf({ stage, needsResult, outcome }: FoundCall): CallSign {
  if (stage === 'logged') return 'logged';
  if (stage === 'live') return 'live';
  if (needsResult) return 'waiting';
  return outcome.who.trim() === '' || outcome.what.trim() === '' ? 'undefined' : 'ahead';
}
