import type { TrayHeadline, TrayLive, TrayNext } from '../../../shared/domain/traySummary.ts';
import { zonedTime, type EpochMs } from '../../../shared/lib/time.ts';
import type { Call } from '../../../shared/schemas/call.ts';
import type { Texts } from '../../ports.ts';

/** In what manner the tray speaks. Private: it names no client and no outcome. */
export type TrayVoice = {
  readonly texts: Texts;
  readonly isPrivate: boolean;
  readonly locale: string;
  readonly timeZone: string;
  readonly now: EpochMs;
};

const LONGEST_NAME = 40;

const clipped = (name: string): string =>
  name.length <= LONGEST_NAME ? name : `${name.slice(0, LONGEST_NAME - 1).trimEnd()}…`;

/** Who a call is with, in the length of a menu entry. */
export function nameOf({ texts, isPrivate }: TrayVoice, { company, contact }: Call): string {
  const name = company.trim() === '' ? contact.trim() : company.trim();
  return isPrivate || name === '' ? texts.text('tray.aCall') : clipped(name);
}

export function timeText({ locale, timeZone }: TrayVoice, at: EpochMs): string {
  return new Intl.DateTimeFormat(locale, { timeZone, hour: 'numeric', minute: '2-digit' }).format(at);
}

const dateOf = (at: EpochMs, { timeZone }: TrayVoice): Temporal.PlainDate =>
  zonedTime(at, timeZone).toPlainDate();

const daysBack = (voice: TrayVoice, at: EpochMs): number =>
  dateOf(at, voice).until(dateOf(voice.now, voice)).days;

function weekday({ locale, timeZone }: TrayVoice, at: EpochMs): string {
  return new Intl.DateTimeFormat(locale, { timeZone, weekday: 'short' }).format(at);
}

/** The day of a call gone by: its time for one of today, then yesterday, a weekday, a date. */
export function pastDayText(voice: TrayVoice, at: EpochMs): string {
  const days = daysBack(voice, at);
  if (days === 0) return timeText(voice, at);
  if (days === 1) return voice.texts.text('tray.yesterday');
  if (days < 7) return weekday(voice, at);
  const { locale, timeZone } = voice;
  return new Intl.DateTimeFormat(locale, { timeZone, month: 'short', day: 'numeric' }).format(at);
}

/** The time of an instant ahead, with its weekday when it is not today. */
export const timeAhead = (voice: TrayVoice, at: EpochMs): string =>
  daysBack(voice, at) === 0 ? timeText(voice, at) : `${weekday(voice, at)} ${timeText(voice, at)}`;

function whenText(voice: TrayVoice, { call, start }: TrayNext): string {
  if (start.kind === 'in') return voice.texts.text('tray.when.in', { count: start.minutes });
  const values = { time: timeText(voice, call.startsAt), day: weekday(voice, call.startsAt) };
  return voice.texts.text(`tray.when.${start.kind}`, values);
}

function liveText(voice: TrayVoice, { call, time }: TrayLive): string {
  const company = nameOf(voice, call);
  if (time.minutes > 0) return voice.texts.text(`tray.live.${time.kind}`, { company, count: time.minutes });
  return voice.texts.text(time.kind === 'left' ? 'tray.live.lastMinute' : 'tray.live.timeUp', { company });
}

/** The first line of the menu, and of the tooltip. */
export function headlineText(voice: TrayVoice, headline: TrayHeadline): string {
  switch (headline.kind) {
    case 'live':
      return liveText(voice, headline);
    case 'next':
      return voice.texts.text('tray.next', {
        company: nameOf(voice, headline.call),
        when: whenText(voice, headline),
      });
    case 'needs-result':
      return voice.texts.text('tray.needs', { count: headline.count });
    case 'nothing':
      return voice.texts.text('tray.nothing');
  }
}

/** The call after the one that the first line is about. */
export function thenText(voice: TrayVoice, next: TrayNext): string {
  const when = whenText(voice, next);
  if (voice.isPrivate) return voice.texts.text('tray.thenPrivate', { when });
  return voice.texts.text('tray.then', { company: nameOf(voice, next.call), when });
}

/** What stands beside the icon on macOS while a call is near or on; else blank. */
export function titleText({ texts }: TrayVoice, headline: TrayHeadline): string {
  if (headline.kind === 'live' && headline.time.kind === 'left')
    return texts.text('tray.minutes', { count: headline.time.minutes });
  if (headline.kind !== 'next' || headline.start.kind !== 'in' || headline.start.minutes > 15) return '';
  return texts.text('tray.minutes', { count: headline.start.minutes });
}
