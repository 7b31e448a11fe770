import { minutes, type EpochMs } from '../../../shared/lib/time.ts';

type Span = { readonly startsAt: EpochMs; readonly endsAt: EpochMs };

/** Where a call stands in whole minutes: those that are left round up, those that are gone round down. */
export type Timing =
  | { readonly kind: 'ahead'; readonly minutes: number }
  | { readonly kind: 'now' }
  | { readonly kind: 'under-way'; readonly gone: number; readonly left: number }
  | { readonly kind: 'ended'; readonly minutes: number };

const MINUTE_MS = minutes(1);

export function timingOf({ startsAt, endsAt }: Span, now: EpochMs): Timing {
  if (now < startsAt) return { kind: 'ahead', minutes: Math.ceil((startsAt - now) / MINUTE_MS) };
  if (now >= endsAt) return { kind: 'ended', minutes: Math.floor((now - endsAt) / MINUTE_MS) };
  const gone = Math.floor((now - startsAt) / MINUTE_MS);
  return gone === 0
    ? { kind: 'now' }
    : { kind: 'under-way', gone, left: Math.ceil((endsAt - now) / MINUTE_MS) };
}
