import { describe, expect, it } from 'vitest';
import type { CallFacts } from '../../../../../shared/domain/insights/facts.ts';
import type { GroupRates } from '../../../../../shared/domain/insights/groupRates.ts';
import { days } from '../../../../../shared/lib/time.ts';
import { facts, insightsOf, NOW, times } from './factsBuilder.ts';

// The quarter of the mockup: 28 as planned, 7 by fallback; 10 asked and not gained; 7 not asked, of which 6 without
// an outcome; 3 that did not take place.
const QUARTER = [
  ...times(27),
  facts({ hasOutcome: false }),
  ...times(7, { result: 'fallback' }),
  ...times(10, { result: 'declined', reason: 'value-unclear' }),
  ...times(5, { result: 'not-asked', isAsked: false, isSaid: false, hasOutcome: false, isOverrun: true }),
  ...times(2, { result: 'not-asked', isAsked: false, reason: 'ran-out-of-time' }),
  ...times(2, { result: 'no-show', isAsked: false, hasOutcome: false }),
  facts({ result: 'cancelled' }),
];

describe('the figures of a quarter', () => {
  const insights = insightsOf(QUARTER);

  it('count 55 logged calls, of which 52 took place', () => {
    expect(insights).toMatchObject({ loggedCount: 55, heldCount: 52 });
  });

  it('gained in 28 + 7 = 35 of 52, asked in 52 − 7 = 45, had an outcome in 52 − 6 = 46', () => {
    expect(insights.commitment).toMatchObject({ kind: 'sample', count: 35, of: 52 });
    expect(insights.gained).toEqual({ plannedCount: 28, fallbackCount: 7, otherCount: 0 });
    expect(insights.asked).toMatchObject({ count: 45, of: 52 });
    expect(insights.defined).toMatchObject({ count: 46, of: 52 });
  });

  it('gained in 34 of 46 with an outcome and in 1 of 6 without', () => {
    expect(insights.withOutcome).toMatchObject({ count: 34, of: 46 });
    expect(insights.withoutOutcome).toMatchObject({ count: 1, of: 6 });
  });

  it('leave 52 − 35 = 17 with nothing gained: 10 + 2 with a reason, 5 without', () => {
    expect(insights.reasons).toEqual({
      nothingGainedCount: 17,
      rows: [
        { reason: 'value-unclear', count: 10 },
        { reason: 'ran-out-of-time', count: 2 },
        { reason: null, count: 5 },
      ],
    });
  });

  it('go 52, 46, 46, 44, 34 down the funnel; one more was asked and gained without an outcome', () => {
    expect(insights.funnel).toEqual([
      { step: 'planned', count: 52, anyCount: 52 },
      { step: 'defined', count: 46, anyCount: 46 },
      { step: 'said', count: 46, anyCount: 47 },
      { step: 'asked', count: 44, anyCount: 45 },
      { step: 'gained', count: 34, anyCount: 35 },
    ]);
  });
});

describe('figures by week', () => {
  it('stand in the week of the call, and a week without calls that took place is a gap', () => {
    const insights = insightsOf([
      facts({ startsAt: NOW, promise: 'kept' }),
      facts({ startsAt: NOW - days(14), result: 'other', promise: 'broken' }),
      facts({ startsAt: NOW - days(14), result: 'declined', isAsked: false, promise: 'pending' }),
      facts({ startsAt: NOW - days(7), result: 'no-show' }),
      facts({ startsAt: NOW - days(400) }),
    ]);
    const [before, gap, current] = insights.weeks.slice(-3);
    const none = { gainedCount: 0, fallbackCount: 0, askedCount: 0, keptCount: 0, brokenCount: 0 };
    expect(before).toMatchObject({ ...none, heldCount: 2, fallbackCount: 1, askedCount: 1, brokenCount: 1 });
    expect(gap).toMatchObject({ ...none, heldCount: 0 });
    expect(current).toMatchObject({ ...none, heldCount: 1, gainedCount: 1, askedCount: 1, keptCount: 1 });
  });

  it('are none where there are no weeks', () => {
    expect(insightsOf([facts()], []).weeks).toEqual([]);
  });
});

describe('promises', () => {
  it('are kept at 3 of 3 + 2 settled; 4 that are pending are in no rate, nor are those of a no-show', () => {
    const insights = insightsOf([
      ...times(3, { promise: 'kept' }),
      ...times(2, { promise: 'broken' }),
      ...times(4, { promise: 'pending' }),
      facts({ promise: 'kept', result: 'no-show' }),
    ]);
    expect(insights.kept).toMatchObject({ kind: 'sample', count: 3, of: 5, fraction: 0.6 });
    expect(insights.pendingCount).toBe(4);
  });
});

const gainedBy = (calls: readonly CallFacts[]) => insightsOf(calls).groups.gained;

describe('groups', () => {
  it('of kinds hold calls with an outcome, the best rate first, those with too few for a rate last', () => {
    const { kinds } = gainedBy([
      ...times(4, { kind: 'decide' }),
      ...times(2, { kind: 'invest' }),
      ...times(3, { kind: 'time' }),
      ...times(2, { kind: 'time', result: 'declined' }),
      ...times(5, { kind: 'explore' }),
      ...times(9, { kind: 'review', hasOutcome: false }),
    ]);
    expect(kinds.map(({ key, rate }) => [key, rate.kind, rate.count, rate.of])).toEqual([
      ['explore', 'sample', 5, 5],
      ['time', 'sample', 3, 5],
      ['decide', 'few', 4, 4],
      ['invest', 'few', 2, 2],
    ]);
  });

  it('that are alike stand in the order of their keys, and a call without playbook is under none', () => {
    const { playbooks } = gainedBy([
      ...times(2, { playbookId: null }),
      ...times(2, { playbookId: 'b' }),
      ...times(2, { playbookId: 'a' }),
    ]);
    expect(playbooks.map(({ key }) => key)).toEqual(['', 'a', 'b']);
  });
});

describe('groups of other measures', () => {
  it('of the ask hold every call, those of promises settled ones only', () => {
    const { groups } = insightsOf([
      ...times(3, { kind: 'decide', isAsked: true, promise: 'kept', result: 'declined' }),
      ...times(2, { kind: 'decide', isAsked: false, promise: 'broken', playbookId: 'own' }),
      ...times(4, { kind: 'time', isAsked: false, promise: 'pending' }),
      ...times(5, { kind: 'time', isAsked: true, promise: 'kept', hasOutcome: false }),
    ]);
    const said = ({ kinds }: GroupRates) => kinds.map(({ key, rate }) => [key, rate.count, rate.of]);
    expect([said(groups.asked), said(groups.kept)]).toEqual([
      [
        ['decide', 3, 5],
        ['time', 0, 4],
      ],
      [['decide', 3, 5]],
    ]);
    expect(groups.kept.playbooks.map(({ rate }) => [rate.count, rate.of])).toEqual([
      [8, 8],
      [0, 2],
    ]);
  });
});

describe('groups of companies', () => {
  it('take one name for all spellings: the newest, and of two at once the first', () => {
    const { companies } = gainedBy([
      facts({ company: 'ACME', companyKey: 'acme', startsAt: NOW - 2 }),
      facts({ company: 'Acmé', companyKey: 'acme', startsAt: NOW }),
      facts({ company: 'Acme', companyKey: 'acme', startsAt: NOW }),
      facts({ company: 'acme', companyKey: 'acme', startsAt: NOW - 1 }),
    ]);
    expect(companies).toEqual({
      listed: [{ key: 'acme', company: 'Acme', rate: { kind: 'few', count: 4, of: 4 } }],
      moreCount: 0,
    });
  });

  it('have the fifty with most calls first by their rate, then the others by their calls', () => {
    const callCount = (n: number): number => (n < 3 ? 2 - Math.floor(n / 2) : 5);
    const { companies } = gainedBy(
      Array.from({ length: 53 }, (_, n) => n).flatMap((n) =>
        times(callCount(n), {
          companyKey: `c${n}`,
          company: `C${n}`,
          result: n === 52 ? 'declined' : 'gained',
        }),
      ),
    );
    expect(companies.listed.map(({ key }) => key).slice(-4)).toEqual(['c52', 'c0', 'c1', 'c2']);
    expect(companies.listed).toHaveLength(53);
    expect(companies.listed.at(-1)?.rate).toEqual({ kind: 'few', count: 1, of: 1 });
  });

  it('are five hundred; of the others there is a number', () => {
    const { listed, moreCount } = gainedBy(
      Array.from({ length: 503 }, (_, n) => facts({ companyKey: `c${n}`, company: `C${n}` })),
    ).companies;
    expect([listed.length, moreCount]).toEqual([500, 3]);
  });
});
