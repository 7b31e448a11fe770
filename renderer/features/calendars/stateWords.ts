import type { CalendarView } from '../../../shared/ipc/calendars.ts';
import { minutes, type EpochMs } from '../../../shared/lib/time.ts';
import type { Format } from '../../app/format.ts';
import type { Text } from '../../app/text.ts';

export type Moment = { readonly t: Text; readonly format: Format; readonly now: EpochMs };

/** How long ago something was: "just now", "2 min ago", "at 09:40", "on Tue, Nov 17, 09:40". */
function whenWords(at: EpochMs, { t, format, now }: Moment): string {
  const passed = Math.floor((now - at) / minutes(1));
  if (passed < 1) return t('calendars.when.now');
  if (passed < 60) return t('calendars.when.minutes', { count: passed });
  return format.daysAway(at, now) === 0
    ? t('calendars.when.today', { time: format.time(at) })
    : t('calendars.when.day', { day: format.dayAndTime(at) });
}

/** How current a calendar is, in a sentence or two; a failure also says which copy is in use. */
export function stateWords({ state, source }: CalendarView, moment: Moment): string {
  const { t } = moment;
  if (state.kind === 'checking') {
    return t(source.kind === 'feed' ? 'calendars.state.checking' : 'calendars.state.reading');
  }
  if (state.kind === 'current') {
    const when = whenWords(state.at, moment);
    return t(source.kind === 'feed' ? 'calendars.state.checked' : 'calendars.state.read', { when });
  }
  if (state.kind === 'lost') return t('calendars.state.lost');
  const copy =
    state.at === null
      ? t('calendars.state.noCopy')
      : t('calendars.state.copy', { when: whenWords(state.at, moment) });
  return `${t(`calendars.failure.${state.failure}.what`)} ${copy}`;
}
