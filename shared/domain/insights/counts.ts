import { isSuccess, rackhamClassOf } from '../callStages.ts';
import { rateOf, type Rate, type Share } from './rate.ts';
import type { CallFacts } from './facts.ts';

/** How many calls there are of a sort, and in how many of them the client agreed to something. */
export type Gains = Share;

export const NO_GAINS: Gains = { count: 0, of: 0 };

/** The client made a commitment: the planned one, its fallback or another. */
export const isGained = ({ result, kind }: CallFacts): boolean => isSuccess(rackhamClassOf(result, kind));

export const withCall = ({ count, of }: Gains, hasGained: boolean): Gains => ({
  count: count + Number(hasGained),
  of: of + 1,
});

export const without = (all: Gains, part: Gains): Gains => ({
  count: all.count - part.count,
  of: all.of - part.of,
});

/** Calls of one sort. */
export type Counted<Key extends string = string> = { readonly key: Key; readonly gains: Gains };
/** The same, with what may be said of them. */
export type Group<Key extends string = string> = { readonly key: Key; readonly rate: Rate };

/** Counts by key, a call at a time. */
export function createGroups<Key extends string>() {
  // Counted in place: one call more is no new object.
  const groups = new Map<Key, { count: number; of: number }>();
  return {
    add(key: Key, hasGained: boolean): void {
      const gains = groups.get(key) ?? { count: 0, of: 0 };
      if (gains.of === 0) groups.set(key, gains);
      gains.count += Number(hasGained);
      gains.of += 1;
    },
    all: (): readonly Counted<Key>[] => Array.from(groups, ([key, gains]) => ({ key, gains: { ...gains } })),
  };
}

const fractionOf = (rate: Rate): number => ('fraction' in rate ? rate.fraction : -1);

/** The best rate first; those with too few calls for a rate last, the fullest of them first. */
const byRate = (a: Group, b: Group): number =>
  fractionOf(b.rate) - fractionOf(a.rate) || b.rate.of - a.rate.of || (a.key < b.key ? -1 : 1);

/** Groups in the order in which they are shown. */
export const ranked = <T extends Counted>(groups: readonly T[]) =>
  groups.map(({ gains, ...group }) => ({ ...group, rate: rateOf(gains) })).toSorted(byRate);
