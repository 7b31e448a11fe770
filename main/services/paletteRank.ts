import { single } from 'fuzzysort';
import type { EpochMs } from '../../shared/lib/time.ts';
import type { Call } from '../../shared/schemas/call.ts';
import type { Person } from '../ports.ts';

/** Below it letters stand too far apart to be meant. */
const LEAST_LIKENESS = 0.28;

/** How much a name is like what was typed: 1 is equal, 0 has nothing to do with it. */
const likeness = (text: string, name: string): number => single(text, name)?.score ?? 0;

const personLikeness = (text: string, { company, contact }: Person): number =>
  Math.max(likeness(text, company), likeness(text, contact), likeness(text, `${contact} ${company}`));

type Scored<T> = { readonly item: T; readonly score: number };

/** Those whose company or name is like what was typed, the likest first; equals stay in their order. */
export function likePeople(people: readonly Person[], text: string, most: number): readonly Person[] {
  const scored: Scored<Person>[] = [];
  for (const item of people) {
    const score = personLikeness(text, item);
    if (score >= LEAST_LIKENESS) scored.push({ item, score });
  }
  return scored
    .toSorted((a, b) => b.score - a.score)
    .slice(0, most)
    .map(({ item }) => item);
}

/** From here on the letters begin a word: how long the rest of the name is says nothing. */
const GOOD_LIKENESS = 0.6;

/** Likeness in steps of a tenth: what is as good as equal is left to the clock. */
const stepOf = (text: string, call: Call): number =>
  Math.round(Math.min(GOOD_LIKENESS, personLikeness(text, call)) * 10);

/** The likest names first, then the nearest to now, each call once. */
export function rankedCalls(calls: readonly Call[], text: string, now: EpochMs): readonly Call[] {
  const distinct = [...new Map(calls.map((call) => [call.id, call])).values()];
  const away = ({ startsAt }: Call): number => Math.abs(startsAt - now);
  return distinct
    .map((item) => ({ item, score: stepOf(text, item) }))
    .toSorted((a, b) => b.score - a.score || away(a.item) - away(b.item))
    .map(({ item }) => item);
}
