import type { DigestEntry, RemindedCall, ShownReminder } from '../../../shared/ipc/reminders.ts';
import type { EpochMs } from '../../../shared/lib/time.ts';
import type { Format } from '../../app/format.ts';
import type { Text } from '../../app/text.ts';
import { timingOf } from './timing.ts';

export type Teller = { readonly t: Text; readonly format: Format; readonly now: EpochMs };

const LONGEST_IN_MINUTES = 120;

function aheadText(t: Text, ahead: number): string {
  if (ahead < LONGEST_IN_MINUTES) return t('reminders.window.timing.ahead', { minutes: ahead });
  const values = { hours: Math.floor(ahead / 60), minutes: ahead % 60 };
  return t(`reminders.window.timing.${values.minutes === 0 ? 'hours' : 'hoursMinutes'}`, values);
}

/** “In 15 min”, “Now”, “Began 3 min ago”, “Ended 5 min ago”. */
export function timingText({ t, now }: Pick<Teller, 't' | 'now'>, call: RemindedCall): string {
  const timing = timingOf(call, now);
  switch (timing.kind) {
    case 'ahead':
      return aheadText(t, timing.minutes);
    case 'now':
      return t('reminders.window.timing.now');
    case 'under-way':
      return t('reminders.window.timing.underWay', { minutes: timing.gone });
    case 'ended':
      return timing.minutes === 0
        ? t('reminders.window.timing.justEnded')
        : t('reminders.window.timing.ended', { minutes: timing.minutes });
  }
}

const clock = ({ format, now }: Teller, at: EpochMs): string =>
  format.daysAway(at, now) === 0 ? format.time(at) : format.dayAndTime(at);

export type Head = { readonly lead: string; readonly time: string };

/** What stands in the head of a reminder: how it stands, and the time that is about. */
export function headOf(teller: Teller, reminder: ShownReminder): Head {
  const { t, format } = teller;
  switch (reminder.kind) {
    case 'before':
    case 'no-outcome':
      return { lead: timingText(teller, reminder.call), time: clock(teller, reminder.call.startsAt) };
    case 'log-result':
      return { lead: timingText(teller, reminder.call), time: clock(teller, reminder.call.endsAt) };
    case 'promise-due':
      return { lead: t('reminders.window.promiseDue'), time: '' };
    case 'digest':
    case 'test':
      return { lead: format.time(reminder.shownAt), time: '' };
  }
}

export type Client = { readonly name: string; readonly contact: string };

/** Whom a call is with; in private mode, or where nobody is named, only its time. */
export function clientOf(teller: Teller, call: RemindedCall): Client {
  const company = call.company.trim();
  const contact = call.contact.trim();
  if (company !== '') return { name: company, contact };
  const name =
    contact === '' ? teller.t('reminders.window.aCall', { time: clock(teller, call.startsAt) }) : contact;
  return { name, contact: '' };
}

/** The heading of a digest: what all its lines are about, as far as that is one thing. */
export function digestTitle(t: Text, entries: readonly DigestEntry[]): string {
  const has = (...abouts: readonly DigestEntry['about'][]): boolean =>
    entries.every(({ about }) => abouts.includes(about));
  const values = { count: entries.length };
  if (has('under-way', 'needs-result')) return t('reminders.window.digest.began', values);
  if (has('promise-due')) return t('reminders.window.digest.promises', values);
  return t('reminders.window.digest.mixed');
}

/** What a line of a digest says under the client. */
export function digestLine(teller: Teller, entry: DigestEntry): string {
  const { t, format, now } = teller;
  const time = clock(teller, entry.startsAt);
  if (entry.about === 'promise-due') {
    const promised = entry.promised.trim();
    return promised === '' ? t('reminders.window.private.promise') : promised;
  }
  const timing = timingOf(entry, now);
  switch (timing.kind) {
    case 'ahead':
      return t('reminders.window.digest.ahead', { time });
    case 'now':
      return t('reminders.window.digest.now', { time });
    case 'under-way':
      return t('reminders.window.digest.underWay', { time, minutes: timing.left });
    case 'ended':
      return t('reminders.window.digest.ended', { time, end: format.time(entry.endsAt) });
  }
}
