import fc from 'fast-check';
import type { CallFacts } from '../../../../../shared/domain/insights/facts.ts';
import { createInsights, type Insights } from '../../../../../shared/domain/insights/insights.ts';
import { weeksOf, type Week } from '../../../../../shared/domain/insights/weeks.ts';
import { PROMISE_STATES, REASONS, RESULTS } from '../../../../../shared/schemas/call.ts';
import { COMMITMENT_KINDS } from '../../../../../shared/schemas/outcome.ts';

/** Wednesday, 18 November 2026, 10:00 in Berlin. */
export const NOW = Date.UTC(2026, 10, 18, 9);

/** The twelve weeks that end with that of `NOW`, from Monday, 31 August. */
export const TWELVE: readonly Week[] = weeksOf({
  period: '12-weeks',
  now: NOW,
  firstAt: null,
  timeZone: 'Europe/Berlin',
  firstDay: 1,
});

const FACTS: CallFacts = {
  startsAt: NOW,
  result: 'gained',
  kind: 'explore',
  hasOutcome: true,
  isSaid: true,
  isAsked: true,
  reason: null,
  promise: null,
  playbookId: 'discovery',
  company: 'Halden Freight',
  companyKey: 'halden freight',
  isOverrun: false,
};

/** A call of this week that went as planned, but for the overrides. */
export const facts = (overrides: Partial<CallFacts> = {}): CallFacts => ({ ...FACTS, ...overrides });

/** The same call so many times. */
export const times = (count: number, overrides: Partial<CallFacts> = {}): readonly CallFacts[] =>
  Array.from({ length: count }, () => facts(overrides));

export function insightsOf(calls: readonly CallFacts[], weeks: readonly Week[] = TWELVE): Insights {
  const counting = createInsights(weeks);
  calls.forEach((call) => counting.add(call));
  return counting.insights();
}

const [first] = TWELVE;
const last = TWELVE.at(-1);

/** Any call within `TWELVE`. */
const arbitraryFacts: fc.Arbitrary<CallFacts> = fc
  .record({
    startsAt: fc.integer({ min: first?.from ?? 0, max: (last?.until ?? 1) - 1 }),
    result: fc.constantFrom(...RESULTS),
    kind: fc.constantFrom(...COMMITMENT_KINDS),
    hasOutcome: fc.boolean(),
    isSaid: fc.boolean(),
    isAsked: fc.boolean(),
    reason: fc.option(fc.constantFrom(...REASONS)),
    promise: fc.option(fc.constantFrom(...PROMISE_STATES)),
    playbookId: fc.option(fc.constantFrom('discovery', 'closing')),
    company: fc.constantFrom('Acme', 'ACME', 'Bolt', 'Crane'),
    isOverrun: fc.boolean(),
  })
  .map((call) => ({ ...call, companyKey: call.company.toLowerCase() }));

export const arbitraryCalls = fc.array(arbitraryFacts, { maxLength: 60 });
