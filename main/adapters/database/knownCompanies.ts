import { foldedText, hasWordsStarting } from './foldedText.ts';

export type CountedSpelling = { readonly key: string; readonly name: string; readonly callCount: number };
export type KnownCompany = { readonly name: string; readonly callCount: number };
export type KnownContact = { readonly name: string; readonly role: string };

/** The most calls of one company that are looked at together. */
export const MOST_OF_COMPANY = 200;

const byCount = (a: KnownCompany, b: KnownCompany): number =>
  b.callCount - a.callCount || (a.name < b.name ? -1 : 1);

/** Spellings that differ in case, accents or spaces are one company, named as in most of its calls. */
function asOneCompany(spellings: readonly CountedSpelling[]): KnownCompany {
  const counts = new Map<string, number>();
  for (const { name, callCount } of spellings)
    counts.set(name.trim(), (counts.get(name.trim()) ?? 0) + callCount);
  const [usual] = Array.from(counts, ([name, callCount]) => ({ name, callCount })).toSorted(byCount);
  return { name: usual?.name ?? '', callCount: spellings.reduce((sum, { callCount }) => sum + callCount, 0) };
}

/** Companies with a word that begins as `text` does, those with most calls first. */
export function companiesMatching(
  spellings: Iterable<CountedSpelling>,
  text: string,
): readonly KnownCompany[] {
  const typed = foldedText(text);
  const matching = new Map<string, CountedSpelling[]>();
  for (const spelling of spellings) {
    if (spelling.key === '' || !hasWordsStarting(spelling.key, typed)) continue;
    const others = matching.get(spelling.key);
    if (others === undefined) matching.set(spelling.key, [spelling]);
    else others.push(spelling);
  }
  return [...matching.values()].map(asOneCompany).toSorted(byCount);
}

/** Each contact once, in the order given; the role is the first one known. */
export function distinctContacts(contacts: Iterable<KnownContact>): readonly KnownContact[] {
  const distinct = new Map<string, KnownContact>();
  for (const { name, role } of contacts) {
    const key = foldedText(name);
    if (key === '') continue;
    const known = distinct.get(key);
    if (known === undefined || (known.role === '' && role !== ''))
      distinct.set(key, { name: known?.name ?? name.trim(), role: role.trim() });
  }
  return [...distinct.values()];
}
