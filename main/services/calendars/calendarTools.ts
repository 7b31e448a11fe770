import type { CalendarViews } from './calendarViews.ts';
import type { InTurn } from './inTurn.ts';
import type { Readings } from './readings.ts';

/** What the parts of the calendar service share. */
export type CalendarTools = {
  readonly readings: Readings;
  readonly views: CalendarViews;
  readonly inTurn: InTurn;
};
