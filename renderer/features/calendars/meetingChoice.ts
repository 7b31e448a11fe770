import type { CalendarMeeting } from '../../../shared/ipc/calendars.ts';
import type { MeetingChoice, SalesCallRule } from '../../../shared/schemas/calendar.ts';

type Choice = MeetingChoice['choice'] | null;
type Standing = CalendarMeeting['standing'];

/**
 * What makes a meeting a call, or no call any more. Where each one is a call anyway, a meeting that was ignored
 * alone goes back to the rule: nothing stays chosen by hand without need.
 */
export function choiceFor(standing: Standing, isWanted: boolean, mode: SalesCallRule['mode']): Choice {
  if (!isWanted) return 'ignore';
  return standing === 'ignored' && mode === 'every' ? null : 'take';
}

/** The meeting as it will stand once main has heard of the choice. */
export const withWanted = (meeting: CalendarMeeting, isWanted: boolean): CalendarMeeting => ({
  ...meeting,
  standing: isWanted ? 'call' : 'ignored',
});
