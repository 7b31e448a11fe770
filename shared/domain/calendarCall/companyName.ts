import type { CalendarPerson } from '../../schemas/calendar.ts';
import { domainLabel } from './address.ts';
import { foldedName, squeezed } from './foldedText.ts';
import { companyDomain } from './people.ts';
import type { TitleNames } from './titleNames.ts';

const LONGEST_ABBREVIATION = 3;
const LEAST_SHARED = 3;

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/** halden-freight.de as “Halden Freight”, sap.com as “SAP”; null where the label is coded and nobody's to read. */
function nameInDomain(domain: string): string | null {
  const label = domainLabel(domain);
  if (label.startsWith('xn--')) return null;
  return label.length <= LONGEST_ABBREVIATION
    ? label.toUpperCase()
    : label.split(/[-_]+/u).map(capital).join(' ');
}

/** “Halden Freight Inc.” and haldenfreight.com, “Acme” and acme-industries.com: one begins as the other does. */
function isOfDomain(name: string, domain: string): boolean {
  const label = squeezed(domainLabel(domain));
  const whole = squeezed(name);
  const begins = whole.startsWith(label) || label.startsWith(whole);
  return begins && Math.min(label.length, whole.length) >= LEAST_SHARED;
}

/**
 * The company of a meeting and who speaks for it: the title where it names one, else the domain of whoever comes from
 * outside, else what the title has. Null when there is neither.
 */
export function companyOf(names: TitleNames, outsiders: readonly CalendarPerson[]): string | null {
  const domains = outsiders.map(companyDomain).filter((domain) => domain !== null);
  const { company } = names;
  if (company !== null && (names.isMarked || domains.some((domain) => isOfDomain(company, domain))))
    return company;
  return domains.map(nameInDomain).find((name) => name !== null) ?? null;
}

/** Of those from outside, whoever's address is of the company; all where nobody's is. */
export function peopleOfCompany(
  company: string | null,
  outsiders: readonly CalendarPerson[],
): readonly CalendarPerson[] {
  if (company === null) return outsiders;
  const own = outsiders.filter((person) => {
    const domain = companyDomain(person);
    return domain !== null && isOfDomain(company, domain);
  });
  return own.length > 0 ? own : outsiders;
}

/** Finds the companies that the seller knows in a title, and writes one read from a domain as the seller does. */
export type KnownCompanies = (title: string, company: string) => string;

const MOST_WORDS = 5;

/** The longest first: “Acme Berlin” before “Acme”. */
function stretchesOf(title: string): readonly string[] {
  const words = foldedName(title).split(' ');
  const lengths = Array.from({ length: MOST_WORDS }, (_, place) => MOST_WORDS - place);
  return lengths.flatMap((length) =>
    words
      .slice(0, Math.max(0, words.length - length + 1))
      .map((_, at) => words.slice(at, at + length).join('')),
  );
}

/** Looks names up among those that calls have; `isOwn` keeps the seller's own house out. */
export function knownCompanies(names: readonly string[], isOwn: (name: string) => boolean): KnownCompanies {
  const bySpelling = new Map<string, string>();
  for (const name of names) {
    const key = squeezed(name);
    if (key.length >= LEAST_SHARED && !isOwn(name) && !bySpelling.has(key)) bySpelling.set(key, name);
  }
  return (title, company) => {
    const inTitle = stretchesOf(title).find((stretch) => bySpelling.has(stretch)) ?? squeezed(company);
    return bySpelling.get(inTitle) ?? company;
  };
}
