import type { CalendarOccurrence, CalendarReading } from '../../../shared/schemas/calendar.ts';
import type { CalendarWindow } from '../../calendarPorts.ts';
import type { SharedOccurrence } from './reading/expandGroup.ts';

/** What the worker is given. `progress` holds the line of the event that it is reading, 0 before the first. */
export type CalendarTask = {
  readonly bytes: Uint8Array;
  readonly window: CalendarWindow;
  readonly tooSlow: readonly number[];
  readonly progress: SharedArrayBuffer;
};

/** Occurrences arrive in parts, so that no single message holds up the main loop; what they share is sent once a part. */
export type CalendarMessage =
  | { readonly kind: 'part'; readonly occurrences: readonly SharedOccurrence[] }
  | { readonly kind: 'done'; readonly reading: Omit<CalendarReading, 'occurrences'> }
  | { readonly kind: 'not-a-calendar' };

export const PART_SIZE = 1_000;

export function wholeOccurrence({ detail, ...own }: SharedOccurrence): CalendarOccurrence {
  return { ...detail, ...own };
}
