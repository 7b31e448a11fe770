import { spokenName } from '../../../shared/domain/opening.ts';
import type { Slot } from '../../app/outcomeSentence.ts';

const MOST_REWRITES = 3;

/** What a slot can be filled with; the days are sentences already, in the seller's language. */
export type RewriteSource = {
  readonly contact: string;
  readonly company: string;
  /** What clients do for the chosen kind, as it follows "will agree to". */
  readonly examples: readonly string[];
  readonly days: readonly string[];
};

const fold = (text: string): string => text.trim().toLocaleLowerCase();

function candidates(slot: Slot, source: RewriteSource): readonly string[] {
  if (slot === 'what') return source.examples;
  if (slot === 'when') return source.days;
  const name = source.contact.split(',')[0]?.trim() ?? '';
  return name === '' ? [source.company] : [spokenName(source.contact), name];
}

/** Up to three texts that would make a slot sound; what stands there already is not among them. */
export function rewritesFor(slot: Slot, current: string, source: RewriteSource): readonly string[] {
  const texts = candidates(slot, source).map((text) => text.trim());
  const fresh = texts.filter(
    (text, index) => text !== '' && fold(text) !== fold(current) && texts.indexOf(text) === index,
  );
  return fresh.slice(0, MOST_REWRITES);
}

const FRIDAY = 5;

/** The two Fridays after the day of the call, as ISO dates: near enough to be kept, far enough to be done. */
export function fridaysAfter(callDate: string): readonly [string, string] {
  const day = Temporal.PlainDate.from(callDate);
  const daysAhead = (FRIDAY - day.dayOfWeek + 7) % 7 || 7;
  const first = day.add({ days: daysAhead });
  return [first.toString(), first.add({ days: 7 }).toString()];
}

/** "Friday, November 20": long, because it is read aloud; in the words of the language, not of the system. */
export function spokenDay(date: string, locale: string): string {
  const at = Temporal.PlainDate.from(date).toZonedDateTime('UTC').epochMilliseconds;
  return new Intl.DateTimeFormat(locale, {
    weekday: 'long',
    month: 'long',
    day: 'numeric',
    timeZone: 'UTC',
  }).format(at);
}

/** The system's locale where it speaks the language of the texts, else that language. */
export const localeFor = (language: string, locale: string): string =>
  locale.toLowerCase().split('-')[0] === language ? locale : language;
