import type { CalendarOccurrence, CalendarPerson } from '../../schemas/calendar.ts';
import { isLegalFormOnly } from '../quickAdd/names/evidence.ts';
import { domainOf, isFreemail, isOwnAddress, plainAddress } from './address.ts';
import { foldedName } from './foldedText.ts';

/** Addresses that many read: no person's name. */
const ROLE_ADDRESS =
  /^(?:info|sales|office|kontakt|contact|hello|hallo|hi|team|support|service|admin|mail|post|no-?reply|do-?not-?reply|calendar|kalender|meetings?|bookings?|invoices?|events?|marketing|reception|empfang|zentrale|einkauf|vertrieb|buchhaltung|verwaltung)$/u;
const MOST_WORDS = 3;

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/** The name in `maria.lopez+callside@acme.com`; '' where it is a role's. */
function nameInAddress(email: string): string {
  const local = plainAddress(email).replace(/@.*$/u, '').replace(/\+.*$/u, '');
  if (ROLE_ADDRESS.test(local)) return '';
  const words = local.split(/[._\d-]+/u).filter((word) => word !== '');
  return words.map((word) => (word.length === 1 ? `${word.toUpperCase()}.` : capital(word))).join(' ');
}

const wordCount = (text: string): number => text.split(' ').length;

/** “Lopez, Maria” as one says it; “Acme, Inc.” stays. */
function turned(name: string): string {
  const [last = '', first = '', ...rest] = name.split(/, ?/u);
  const isTurned =
    first !== '' &&
    rest.length === 0 &&
    !isLegalFormOnly(first) &&
    wordCount(first) + wordCount(last) <= MOST_WORDS + 1;
  return isTurned ? `${first} ${last}` : name;
}

/** A person's name without what calendars add to it: “'Lopez, Maria (Acme)' via Calendly”. */
export function personName({ name, email }: CalendarPerson): string {
  const bare = name
    .replace(/\s+/gu, ' ')
    .replace(/ via .*$/iu, '')
    .replace(/ ?[([{|].*$/u, '')
    .replace(/^["' ]+|["' ]+$/gu, '');
  return bare === '' || bare.includes('@') ? nameInAddress(email) : turned(bare);
}

export type People = {
  /** Whoever is not of the seller's house, who invited first; all where the house is not known. */
  readonly outsiders: readonly CalendarPerson[];
  readonly insiders: readonly CalendarPerson[];
};

/** Who meets, each address once; rooms and addresses that are none are nobody. */
export function peopleOf(
  { organizer, attendees }: CalendarOccurrence,
  ownDomains: readonly string[],
): People {
  const all = new Map<string, CalendarPerson>();
  for (const person of organizer === null ? attendees : [organizer, ...attendees]) {
    const address = plainAddress(person.email);
    const known = all.get(address);
    if (domainOf(address) !== null && (known === undefined || known.name === '')) all.set(address, person);
  }
  const people = [...all.values()];
  return {
    outsiders: people.filter(({ email }) => !isOwnAddress(email, ownDomains)),
    insiders: people.filter(({ email }) => isOwnAddress(email, ownDomains)),
  };
}

/** The domain of a person's company; null with a free mail service. */
export function companyDomain({ email }: CalendarPerson): string | null {
  const domain = domainOf(email);
  return domain === null || isFreemail(domain) ? null : domain;
}

/** Whether the words of a text are all of a person's name: “Maria”, “Maria Lopez”. */
export function isNameOf(text: string, person: CalendarPerson): boolean {
  const words = new Set(foldedName(personName(person)).split(' '));
  return foldedName(text)
    .split(' ')
    .every((word) => words.has(word));
}

/** Who of them is called: whoever the title names, else the first with a company's address and a name. */
export function contactAmong(people: readonly CalendarPerson[], title: string): CalendarPerson | null {
  const words = new Set(foldedName(title).split(' '));
  const named = people.filter((person) => personName(person) !== '');
  const isInTitle = (person: CalendarPerson): boolean =>
    foldedName(personName(person))
      .split(' ')
      .some((word) => word.length > 1 && words.has(word));
  return (
    named.find(isInTitle) ??
    named.find((person) => companyDomain(person) !== null) ??
    named[0] ??
    people[0] ??
    null
  );
}
