import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MEASURES } from '../../../../../shared/domain/insights/groupRates.ts';
import type { Rate } from '../../../../../shared/domain/insights/rate.ts';
import { arbitraryCalls, insightsOf } from './factsBuilder.ts';

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

const sumOf = (rates: readonly Rate[]) => ({
  count: sum(rates.map(({ count }) => count)),
  of: sum(rates.map(({ of }) => of)),
});

const share = ({ count, of }: Rate) => ({ count, of });

describe('figures of any calls', () => {
  it('do not depend on the order in which calls are counted', () => {
    const reordered = arbitraryCalls.chain((calls) =>
      fc.record({
        calls: fc.constant(calls),
        other: fc.shuffledSubarray(calls, { minLength: calls.length }),
      }),
    );
    fc.assert(
      fc.property(reordered, ({ calls, other }) => {
        expect(insightsOf(other)).toEqual(insightsOf(calls));
      }),
    );
  });

  it('never rise down the funnel, and no step has fewer calls in all than in the funnel', () => {
    fc.assert(
      fc.property(arbitraryCalls, (calls) => {
        const { funnel } = insightsOf(calls);
        funnel
          .slice(1)
          .forEach(({ count }, index) => expect(count).toBeLessThanOrEqual(funnel[index]?.count ?? 0));
        funnel.forEach(({ count, anyCount }) => expect(anyCount).toBeGreaterThanOrEqual(count));
      }),
    );
  });
});

describe('sums of any calls', () => {
  it('agree: weeks, playbooks, companies, both sides of the outcome, and the ways of gaining', () => {
    fc.assert(
      fc.property(arbitraryCalls, (calls) => {
        const insights = insightsOf(calls);
        const all = share(insights.commitment);
        expect(all.of).toBe(insights.heldCount);
        expect(sum(Object.values(insights.gained))).toBe(all.count);
        expect(sum(insights.weeks.map(({ heldCount }) => heldCount))).toBe(all.of);
        expect(sum(insights.weeks.map(({ gainedCount, fallbackCount }) => gainedCount + fallbackCount))).toBe(
          all.count,
        );
        const wholes = { gained: all, asked: share(insights.asked), kept: share(insights.kept) };
        for (const measure of MEASURES) {
          const { playbooks, companies } = insights.groups[measure];
          expect(sumOf(playbooks.map(({ rate }) => rate))).toEqual(wholes[measure]);
          expect(sumOf(companies.listed.map(({ rate }) => rate))).toEqual(wholes[measure]);
        }
        expect(sumOf([insights.withOutcome, insights.withoutOutcome])).toEqual(all);
        expect(sumOf(insights.groups.gained.kinds.map(({ rate }) => rate))).toEqual(
          share(insights.withOutcome),
        );
        expect(insights.reasons.nothingGainedCount).toBe(all.of - all.count);
        expect(sum(insights.reasons.rows.map(({ count }) => count))).toBe(all.of - all.count);
      }),
    );
  });
});

describe('calls that did not take place', () => {
  it('move nothing but the number of logged calls', () => {
    fc.assert(
      fc.property(arbitraryCalls, (calls) => {
        const held = calls.filter(({ result }) => !['no-show', 'cancelled', 'rescheduled'].includes(result));
        expect({ ...insightsOf(calls), loggedCount: 0 }).toEqual({ ...insightsOf(held), loggedCount: 0 });
        expect(insightsOf(calls).loggedCount).toBe(calls.length);
      }),
    );
  });
});
