import { single } from 'fuzzysort';

/** What can be found by its words. */
export type Findable = { readonly id: string; readonly text: string };

/** Letters that stand within words, or far apart, are likely not meant. */
const LEAST_LIKENESS = 0.28;
/** How much having been chosen lately weighs: less than the beginning of a word against its middle. */
const RECENT_WEIGHT = 0.1;

/** Two letters stand together or are not meant: nearly every text has both somewhere. */
const SHORT = 2;

const likeness = (typed: string, text: string): number =>
  typed.length <= SHORT && !text.toLowerCase().includes(typed.toLowerCase())
    ? 0
    : (single(typed, text)?.score ?? 0);

const placeIn = (recent: readonly string[], id: string): number => {
  const at = recent.indexOf(id);
  return at === -1 ? recent.length : at;
};

const recencyOf = (recent: readonly string[], id: string): number =>
  recent.length === 0 ? 0 : 1 - placeIn(recent, id) / recent.length;

function byRecency<T extends Findable>(items: readonly T[], recent: readonly string[]): readonly T[] {
  return items.toSorted((a, b) => placeIn(recent, a.id) - placeIn(recent, b.id));
}

/**
 * Items like what was typed, the likest first: words that begin so before letters within words, what was chosen
 * lately before its equals. Without a text all of them, those chosen lately first.
 */
export function ranked<T extends Findable>(
  items: readonly T[],
  typed: string,
  recent: readonly string[],
): readonly T[] {
  const text = typed.trim();
  if (text === '') return byRecency(items, recent);
  return items
    .map((item) => ({ item, score: likeness(text, item.text) }))
    .filter(({ score }) => score >= LEAST_LIKENESS)
    .map(({ item, score }) => ({ item, score: score + RECENT_WEIGHT * recencyOf(recent, item.id) }))
    .toSorted((a, b) => b.score - a.score)
    .map(({ item }) => item);
}
