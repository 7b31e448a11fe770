import { hours, minutes, seconds, type EpochMs } from '../../../shared/lib/time.ts';

export type Countdown =
  /** Within the hour; whole seconds. */
  | { readonly kind: 'clock'; readonly leftMs: number }
  | { readonly kind: 'hours'; readonly hours: number; readonly minutes: number }
  | { readonly kind: 'days'; readonly days: number }
  /** It should have begun. */
  | { readonly kind: 'late'; readonly minutes: number };

/** How far away a start is; `daysAway` counts midnights between. */
export function countdownTo(startsAt: EpochMs, now: EpochMs, daysAway: number): Countdown {
  const leftMs = Math.ceil((startsAt - now) / seconds(1)) * seconds(1);
  if (leftMs <= 0) return { kind: 'late', minutes: Math.floor((now - startsAt) / minutes(1)) };
  if (leftMs <= hours(1)) return { kind: 'clock', leftMs };
  if (leftMs >= hours(24)) return { kind: 'days', days: daysAway };
  const wholeMinutes = Math.ceil(leftMs / minutes(1));
  return { kind: 'hours', hours: Math.floor(wholeMinutes / 60), minutes: wholeMinutes % 60 };
}

export type TextPart = { readonly text: string; readonly isNumber: boolean };

/** Cuts a text into numbers and words, so that the numbers can be set large. */
export function numberParts(text: string): readonly TextPart[] {
  return text
    .split(/(\d[\d:.,]*)/)
    .filter((part) => part.trim() !== '')
    .map((part) => ({ text: part.trim(), isNumber: /^\d/.test(part) }));
}
