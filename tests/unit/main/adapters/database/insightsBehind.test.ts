import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isInHistory } from '../../../../../main/adapters/database/callMatches.ts';
import { factsInMemory } from '../../../../../main/adapters/database/insightReader.ts';
import {
  ANY_STEP_CALLS,
  BEHIND,
  callsOfCompany,
  callsOfKind,
  callsOfPlaybook,
  callsOfReason,
  callsOfResults,
  daysOf,
  GAP_CALLS,
  searchBehind,
  STEP_CALLS,
  type CallsBehind,
} from '../../../../../shared/domain/insights/behind.ts';
import { MEASURES, type Measure } from '../../../../../shared/domain/insights/groupRates.ts';
import { createInsights, type Insights } from '../../../../../shared/domain/insights/insights.ts';
import { weeksOf } from '../../../../../shared/domain/insights/weeks.ts';
import { filterOf, viewOf } from '../../../../../shared/domain/historyView.ts';
import { days } from '../../../../../shared/lib/time.ts';
import { PROMISE_STATES, REASONS, RESULTS, type LoggedCall } from '../../../../../shared/schemas/call.ts';
import { COMMITMENT_KINDS } from '../../../../../shared/schemas/outcome.ts';
import { aLoggedCall } from '../../../../builders/callBuilder.ts';
import { FAKE_START } from '../../../../fakes/fakeClock.ts';

const ZONE = 'Europe/Berlin';
const WEEKS = weeksOf({ period: '4-weeks', now: FAKE_START, firstAt: null, timeZone: ZONE, firstDay: 1 });
const [FIRST] = WEEKS;

const { outcome: OUTCOME, promise: PROMISE } = aLoggedCall();

const arbitraryLogged: fc.Arbitrary<LoggedCall> = fc
  .record({
    startsAt: fc.integer({ min: FIRST?.from ?? 0, max: (FIRST?.from ?? 0) + days(27) }),
    result: fc.constantFrom(...RESULTS),
    kind: fc.constantFrom(...COMMITMENT_KINDS),
    who: fc.constantFrom('Dana', ' '),
    saidAt: fc.constantFrom(1, null),
    askedAt: fc.constantFrom(1, null),
    reason: fc.option(fc.constantFrom(...REASONS)),
    what: fc.constantFrom('Send it', ''),
    state: fc.constantFrom(...PROMISE_STATES),
    playbookId: fc.constantFrom('discovery', 'discovery@2', 'closing', 'none', null),
    company: fc.constantFrom('Acme', 'ACMÉ', 'Bolt & Co', '', ' ', 'none'),
  })
  .map(({ kind, who, what, state, ...call }) =>
    aLoggedCall({
      ...call,
      outcome: { ...OUTCOME, kind, who },
      promise: { ...PROMISE, what, state },
    }),
  );

type Figure = readonly [number, CallsBehind];

const wholeFigures = (insights: Insights): readonly Figure[] => [
  [insights.loggedCount, BEHIND.logged],
  [insights.heldCount, BEHIND.held],
  [insights.loggedCount - insights.heldCount, BEHIND.absent],
  [insights.commitment.count, BEHIND.gained],
  [insights.asked.count, BEHIND.asked],
  [insights.defined.count, BEHIND.defined],
  [insights.withOutcome.count, BEHIND.gainedDefined],
  [insights.withoutOutcome.count, BEHIND.gainedUndefined],
  [insights.kept.count, BEHIND.kept],
  [insights.kept.of - insights.kept.count, BEHIND.broken],
  [insights.kept.of, BEHIND.settled],
  [insights.pendingCount, BEHIND.pending],
  [insights.reasons.nothingGainedCount, BEHIND.nothingGained],
  [insights.gained.fallbackCount, callsOfResults(['fallback'])],
  [insights.asked.of - insights.asked.count, GAP_CALLS['not-asked']],
  [insights.withoutOutcome.of, GAP_CALLS['no-outcome']],
];

const groupFigures = (groups: Insights['groups'], measure: Measure): readonly Figure[] => [
  ...groups[measure].kinds.map(({ key, rate }): Figure => [rate.of, callsOfKind(key, measure)]),
  ...groups[measure].playbooks.map(({ key, rate }): Figure => [rate.of, callsOfPlaybook(key, measure)]),
  ...groups[measure].companies.listed.map(({ company, rate }): Figure => [
    rate.of,
    callsOfCompany(company, measure),
  ]),
];

const partFigures = ({ groups, reasons, funnel }: Insights): readonly Figure[] => [
  ...MEASURES.flatMap((measure) => groupFigures(groups, measure)),
  ...reasons.rows.map(({ reason, count }): Figure => [count, callsOfReason(reason)]),
  ...funnel.flatMap(({ step, count, anyCount }): Figure[] => [
    [count, STEP_CALLS[step]],
    [anyCount, ANY_STEP_CALLS[step]],
  ]),
];

describe('a figure and the history behind it', () => {
  it('count the same calls, whatever the calls are', () => {
    fc.assert(
      fc.property(fc.array(arbitraryLogged, { maxLength: 20 }), (calls) => {
        const counting = createInsights(WEEKS);
        calls.forEach((call) => counting.add(factsInMemory(call)));
        const insights = counting.insights();
        const shownOf = (behind: CallsBehind): number => {
          const view = viewOf(searchBehind(behind, daysOf(WEEKS)));
          const filter = filterOf(view, FAKE_START, ZONE);
          return calls.filter((call) => isInHistory(call, filter)).length;
        };
        for (const [count, behind] of [...wholeFigures(insights), ...partFigures(insights)]) {
          expect([behind, shownOf(behind)]).toEqual([behind, count]);
        }
      }),
      { numRuns: 20 },
    );
  });
});
