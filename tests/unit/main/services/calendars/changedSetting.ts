import { minutes } from '../../../../../shared/lib/time.ts';
import type { CalendarOccurrence } from '../../../../../shared/schemas/calendar.ts';
import type { Call } from '../../../../../shared/schemas/call.ts';
import { calendarSetting, FEED, type CalendarSetting } from './calendarSetting.ts';

/** The one call there is. */
export const only = ({ calls }: CalendarSetting): Call => {
  const [call, ...others] = calls.all();
  if (call === undefined || others.length > 0) throw new Error('not one call');
  return call;
};
/** The seller prepares the one call. */
export function prepare(setting: CalendarSetting): Call {
  const call = { ...only(setting), fallback: 'a date', updatedAt: setting.clock.now() + 1 };
  setting.calls.save(call);
  setting.clock.advance(minutes(1));
  return call;
}
/** A feed with these meetings, subscribed to a minute ago. */
export async function following(...occurrences: readonly CalendarOccurrence[]): Promise<CalendarSetting> {
  const setting = calendarSetting();
  setting.serve(occurrences);
  await setting.service.subscribe(FEED);
  setting.clock.advance(minutes(1));
  return setting;
}
/** The feed has these meetings from now on. */
export async function changed(
  setting: CalendarSetting,
  ...occurrences: readonly CalendarOccurrence[]
): Promise<void> {
  setting.serve(occurrences);
  await setting.refreshAll();
  setting.clock.advance(minutes(1));
}
