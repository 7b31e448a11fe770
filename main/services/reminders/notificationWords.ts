import { actorCount } from '../../../shared/domain/outcomeParts.ts';
import type { DigestEntry, RemindedCall, ShownReminder } from '../../../shared/ipc/reminders.ts';
import { minutes, type EpochMs } from '../../../shared/lib/time.ts';
import type { Texts } from '../../ports.ts';
import { outcomeText } from './outcomeWords.ts';

export type Voice = {
  readonly texts: Texts;
  readonly locale: string;
  readonly timeZone: string;
  readonly now: EpochMs;
  /** Who promised something, as it was written down; blank when that is not known. */
  readonly promisor: string;
};

export type Words = { readonly title: string; readonly body: string };

const KEY = 'reminders.system';
const MOST_LINES = 4;
const LONGEST_NAME = 60;

const say = ({ texts }: Voice, key: string, values?: Parameters<Texts['text']>[1]): string =>
  texts.text(`${KEY}.${key}`, values);

const timeText = ({ locale, timeZone }: Voice, at: EpochMs): string =>
  new Intl.DateTimeFormat(locale, { timeZone, hour: 'numeric', minute: '2-digit' }).format(at);

const clipped = (name: string): string =>
  name.length <= LONGEST_NAME ? name : `${name.slice(0, LONGEST_NAME - 1).trimEnd()}…`;

function nameOf(voice: Voice, { company, contact }: RemindedCall): string {
  const name = company.trim() === '' ? contact.trim() : company.trim();
  return name === '' ? say(voice, 'aCall') : clipped(name);
}

function spanText(voice: Voice, count: number): string {
  if (count < 60) return say(voice, 'span.minutes', { count });
  const values = { hours: Math.floor(count / 60), minutes: count % 60 };
  return say(voice, values.minutes === 0 ? 'span.hours' : 'span.hoursMinutes', values);
}

/** "Halden Freight in 15 min": the real span, whatever the lead time was. */
function whenTitle(voice: Voice, call: RemindedCall): string {
  const name = nameOf(voice, call);
  const aheadMinutes = Math.round((call.startsAt - voice.now) / minutes(1));
  if (aheadMinutes === 0) return say(voice, 'now', { name });
  const span = spanText(voice, Math.abs(aheadMinutes));
  return say(voice, aheadMinutes > 0 ? 'in' : 'began', { name, span });
}

function beforeWords(voice: Voice, call: RemindedCall, isPrivate: boolean): Words {
  if (isPrivate) {
    const body = say(voice, call.hasOutcome ? 'private.ready' : 'private.noOutcome');
    return { title: say(voice, 'at', { time: timeText(voice, call.startsAt) }), body };
  }
  const { outcome, opening } = call;
  const outcomeLine =
    outcome === null ? say(voice, 'noOutcome') : outcomeText(voice.texts, `${KEY}.outcome`, outcome);
  const openingLine = opening === '' ? [] : [say(voice, 'opening', { opening })];
  return { title: whenTitle(voice, call), body: [outcomeLine, ...openingLine].join('\n') };
}

function noOutcomeWords(voice: Voice, call: RemindedCall, isPrivate: boolean): Words {
  if (isPrivate) return beforeWords(voice, call, isPrivate);
  return { title: whenTitle(voice, call), body: say(voice, 'defineNow') };
}

function logWords(voice: Voice, call: RemindedCall, isPrivate: boolean): Words {
  if (isPrivate) {
    const time = timeText(voice, call.startsAt);
    return { title: say(voice, 'private.log'), body: say(voice, 'private.logWords', { time }) };
  }
  const title = say(voice, 'log.title', { name: nameOf(voice, call) });
  const { outcome } = call;
  const body =
    outcome === null ? say(voice, 'log.noOutcome') : outcomeText(voice.texts, `${KEY}.log`, outcome);
  return { title, body };
}

function promiseWords(voice: Voice, shown: ShownReminder & { readonly kind: 'promise-due' }): Words {
  if (shown.isPrivate)
    return { title: say(voice, 'private.promise'), body: say(voice, 'private.promiseWords') };
  const { call, promised: what } = shown;
  const names = [voice.promisor, call.contact, call.company].map((name) => name.trim());
  const who = names.find((name) => name !== '') ?? '';
  const count = actorCount(who, voice.texts.language());
  const title = say(voice, who === '' ? 'promise.titleOpen' : 'promise.title', { who: clipped(who), count });
  const company = call.company.trim();
  const isNamed = company !== '' && company !== who;
  return { title, body: say(voice, isNamed ? 'promise.wordsOf' : 'promise.words', { what, company }) };
}

function digestTitle(voice: Voice, entries: readonly DigestEntry[]): string {
  const count = entries.length;
  const areAll = (...abouts: readonly DigestEntry['about'][]): boolean =>
    entries.every(({ about }) => abouts.includes(about));
  if (areAll('under-way', 'needs-result')) return say(voice, 'digest.began', { count });
  return areAll('promise-due') ? say(voice, 'digest.promises', { count }) : say(voice, 'digest.mixed');
}

function digestLine(voice: Voice, entry: DigestEntry, isPrivate: boolean): string {
  if (isPrivate && entry.about === 'promise-due') return say(voice, 'private.promise');
  return say(voice, `digest.${entry.about}`, {
    name: nameOf(voice, entry),
    time: timeText(voice, entry.startsAt),
    what: entry.promised,
  });
}

function digestWords(voice: Voice, entries: readonly DigestEntry[], isPrivate: boolean): Words {
  const lines = entries.slice(0, MOST_LINES).map((entry) => digestLine(voice, entry, isPrivate));
  const count = entries.length - lines.length;
  const more = count === 0 ? [] : [say(voice, 'digest.more', { count })];
  return { title: digestTitle(voice, entries), body: [...lines, ...more].join('\n') };
}

/** What a notification of the system says. A private reminder was made nameless before it came here. */
export function notificationWords(voice: Voice, shown: ShownReminder): Words {
  switch (shown.kind) {
    case 'before':
      return beforeWords(voice, shown.call, shown.isPrivate);
    case 'no-outcome':
      return noOutcomeWords(voice, shown.call, shown.isPrivate);
    case 'log-result':
      return logWords(voice, shown.call, shown.isPrivate);
    case 'promise-due':
      return promiseWords(voice, shown);
    case 'digest':
      return digestWords(voice, shown.entries, shown.isPrivate);
    case 'test':
      return { title: say(voice, 'test.title'), body: say(voice, 'test.words') };
  }
}
