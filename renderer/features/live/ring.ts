import type { CallClock } from '../../../shared/domain/callClock.ts';
import { clockText, minutes } from '../../../shared/lib/time.ts';
import type { StartedCall } from './acts.ts';

/** What the ring shows: whole minutes while there is time, the seconds once it is time to ask. */
export type RingReading =
  | { readonly kind: 'minutes'; readonly minutes: number }
  | { readonly kind: 'left'; readonly text: string }
  | { readonly kind: 'over'; readonly text: string };

const LAST_MINUTES_MS = minutes(5);

/** A call that never turns to ASK by itself still counts its last five minutes in seconds. */
function isPressing({ phase, askAt, leftMs }: CallClock): boolean {
  return phase === 'ask' || (askAt === null && leftMs <= LAST_MINUTES_MS);
}

export function readRing(clock: CallClock): RingReading {
  if (clock.phase === 'over') return { kind: 'over', text: `+${clockText(-clock.leftMs)}` };
  if (isPressing(clock)) return { kind: 'left', text: clockText(clock.leftMs) };
  return { kind: 'minutes', minutes: Math.floor(clock.leftMs / minutes(1)) };
}

/** Where on the ring the ask is due, as the fraction left then; null once it is time, or never. */
export function askTick({ askAt, endsAt, elapsedMs, leftMs, phase }: CallClock): number | null {
  if (askAt === null || phase !== 'talk') return null;
  return (endsAt - askAt) / (elapsedMs + leftMs);
}

/** Whole minutes until the ask is due, at least one; null once it is time, or never. */
export function minutesToAsk({ askAt, endsAt, leftMs, phase }: CallClock): number | null {
  if (askAt === null || phase !== 'talk') return null;
  return Math.max(1, Math.ceil((leftMs - (endsAt - askAt)) / minutes(1)));
}

const UNASKED_MS = minutes(2);

const isUnasked = ({ stage, askedAt, result, outcome }: StartedCall): boolean =>
  stage === 'live' && askedAt === null && result === null && outcome.what.trim() !== '';

/** The minutes left, 2 or 1, while the commitment has still not been asked for; null before, after and once it was. */
export function minutesUnasked(
  call: StartedCall,
  { askAt, phase, leftMs, elapsedMs }: CallClock,
): number | null {
  if (!isUnasked(call) || leftMs <= 0 || leftMs > UNASKED_MS) return null;
  const isTime = askAt === null ? leftMs * 2 <= elapsedMs : phase === 'ask';
  return isTime ? Math.ceil(leftMs / minutes(1)) : null;
}
