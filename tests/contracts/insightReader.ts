import { afterEach, describe, expect, it } from 'vitest';
import type { InsightReader } from '../../main/insightPorts.ts';
import type { CallRepository } from '../../main/ports.ts';
import { factsOf, type CallFacts } from '../../shared/domain/insights/facts.ts';
import { PRACTICE_CALL_ID } from '../../shared/domain/practiceCall.ts';
import { days } from '../../shared/lib/time.ts';
import type { Call } from '../../shared/schemas/call.ts';
import { aLoggedCall, anEndedCall, aPlannedCall, callId } from '../builders/callBuilder.ts';
import { FAKE_START } from '../fakes/fakeClock.ts';

export type OpenedInsights = {
  readonly calls: CallRepository;
  readonly insights: InsightReader;
  readonly close: () => void;
};

type Suite = { readonly open: (...calls: readonly Call[]) => Omit<OpenedInsights, 'close'> };

const factsIn = (insights: InsightReader, from = 0, until = days(100_000)): readonly CallFacts[] =>
  [...insights.facts({ from, until })].flat();

const startsIn = (...asked: Parameters<typeof factsIn>): readonly number[] =>
  factsIn(...asked)
    .map(({ startsAt }) => startsAt / days(1))
    .toSorted((a, b) => a - b);

const { outcome: OUTCOME, promise: PROMISE } = aLoggedCall();

const VARIED: readonly Call[] = [
  aLoggedCall({ id: callId(1), startsAt: days(1), playbookId: 'own@2', company: 'Müller\0 AG' }),
  aLoggedCall({
    ...{ id: callId(2), startsAt: days(2), result: 'declined', reason: 'wrong-person', playbookId: null },
    ...{ saidAt: null, askedAt: null, promise: { ...PROMISE, what: '  ' } },
    outcome: { ...OUTCOME, kind: 'decide', who: '\t' },
  }),
  aLoggedCall({ id: callId(3), startsAt: days(3), endedAt: days(4), promise: { ...PROMISE, state: 'kept' } }),
  aLoggedCall({ id: callId(4), startsAt: days(5), result: 'no-show', startedAt: null, endedAt: null }),
];

const KEYS = ['muller\u00100 ag', 'halden freight', 'halden freight', 'halden freight'];

function reads({ open }: Suite): void {
  it('reads the facts of logged calls, and of them only', () => {
    const { insights } = open(...VARIED, aPlannedCall({ id: callId(8) }), anEndedCall({ id: callId(9) }));
    const expected = VARIED.map((call, index) => factsOf(call as never, KEYS[index] ?? ''));
    expect(factsIn(insights).toSorted((a, b) => a.startsAt - b.startsAt)).toEqual(expected);
  });

  it('takes the first instant of a span and not its last', () => {
    const { insights } = open(...VARIED);
    expect(startsIn(insights, days(2), days(5))).toEqual([2, 3]);
    expect(startsIn(insights, days(2) + 1, days(5) + 1)).toEqual([3, 5]);
  });

  it('knows the oldest logged call', () => {
    expect(open().insights.firstAt()).toBeNull();
    const { calls, insights } = open(aPlannedCall({ id: callId(1), startsAt: 1 }), ...VARIED.slice(1));
    expect(insights.firstAt()).toBe(days(2));
    calls.save(aLoggedCall({ id: callId(7), startsAt: days(1) }));
    expect(insights.firstAt()).toBe(days(1));
  });

  it('reads every call once, however many there are', () => {
    const many = Array.from({ length: 601 }, (_, n) =>
      aLoggedCall({ id: callId(n), startsAt: days(n % 40) }),
    );
    const { insights } = open(...many);
    expect(factsIn(insights)).toHaveLength(601);
  });
}

function leavesOut({ open }: Suite): void {
  it('leaves the practice call out', () => {
    const { insights } = open(
      aLoggedCall({ id: PRACTICE_CALL_ID, startsAt: days(1) }),
      aLoggedCall({ id: callId(2), startsAt: days(2) }),
    );
    expect(startsIn(insights)).toEqual([2]);
    expect(insights.firstAt()).toBe(days(2));
  });

  it('follows a call that is moved, changed, reopened, removed and restored', () => {
    const { calls, insights } = open(...VARIED.slice(0, 2));
    calls.save(aLoggedCall({ id: callId(1), startsAt: days(9), result: 'other' }));
    expect(startsIn(insights)).toEqual([2, 9]);
    expect(factsIn(insights, days(9))).toMatchObject([{ result: 'other' }]);
    calls.remove(callId(1), FAKE_START);
    expect(startsIn(insights)).toEqual([2]);
    calls.restore(callId(1));
    calls.save(anEndedCall({ id: callId(2) }));
    expect(startsIn(insights)).toEqual([9]);
  });
}

/** What every reader of facts does. */
export function insightReaderContract(name: string, openEmpty: () => OpenedInsights): void {
  describe(name, () => {
    const opened: OpenedInsights[] = [];
    afterEach(() => opened.splice(0).forEach(({ close }) => close()));
    const open: Suite['open'] = (...saved) => {
      const insights = openEmpty();
      opened.push(insights);
      saved.forEach((call) => insights.calls.save(call));
      return insights;
    };
    reads({ open });
    leavesOut({ open });
  });
}
