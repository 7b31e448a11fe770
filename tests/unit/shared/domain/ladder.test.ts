import { describe, expect, it } from 'vitest';
import { ladderOf, type Ladder } from '../../../../shared/domain/ladder.ts';
import { days } from '../../../../shared/lib/time.ts';
import type { CallResult, LoggedCall } from '../../../../shared/schemas/call.ts';
import type { CommitmentKind } from '../../../../shared/schemas/outcome.ts';
import { aLoggedCall, anEndedCall, aPlannedCall, callId } from '../../../builders/callBuilder.ts';

const BLANK = { who: '', what: '', when: '' };

type Held = readonly [kind: CommitmentKind, result: CallResult, more?: Partial<LoggedCall>];

/** Calls with one company, the newest first, a week apart. */
const calls = (...held: readonly Held[]): readonly LoggedCall[] =>
  held.map(([kind, result, more], index) => {
    const call = aLoggedCall();
    return {
      ...call,
      id: callId(index + 1),
      startsAt: call.startsAt - days(7 * index),
      outcome: { ...call.outcome, kind, what: `${kind} ${index}` },
      result,
      askedAt: null,
      ...more,
    };
  });

const rung = (ladder: Ladder, kind: CommitmentKind) => ladder.rungs.find((one) => one.kind === kind);

describe('the ladder of a company', () => {
  it('has all ten commitments, in their order, even before the first call', () => {
    const { rungs, openCount } = ladderOf([], null);
    expect(rungs.map(({ kind }) => kind).at(0)).toBe('time');
    expect(rungs.map(({ kind }) => kind).at(-1)).toBe('execute');
    expect(rungs.every(({ standing }) => standing === 'open')).toBe(true);
    expect([rungs.length, openCount]).toEqual([10, 10]);
  });

  it('shows what was gained, by a fallback, or asked for in vain', () => {
    const ladder = ladderOf(
      calls(
        ['review', 'fallback', { fallback: 'a list of open points' }],
        ['collaborate', 'declined', { askedAt: 5 }],
        ['time', 'gained'],
      ),
      null,
    );
    expect(rung(ladder, 'time')).toMatchObject({ standing: 'gained', what: 'time 2', askCount: 1 });
    expect(rung(ladder, 'review')).toMatchObject({ standing: 'fallback', what: 'a list of open points' });
    expect(rung(ladder, 'collaborate')).toMatchObject({ standing: 'asked', what: 'collaborate 1' });
    expect([ladder.gainedCount, ladder.fallbackCount]).toEqual([1, 1]);
  });

  it('counts every ask, and keeps the newest gain', () => {
    const held = calls(
      ['consensus', 'gained'],
      ['consensus', 'declined', { askedAt: 5 }],
      ['consensus', 'not-asked'],
      ['consensus', 'gained'],
    );
    expect(rung(ladderOf(held, null), 'consensus')).toMatchObject({ what: 'consensus 0', askCount: 3 });
  });

  it('leaves out calls that did not take place, are not logged, or had no outcome', () => {
    const [first] = calls(['time', 'gained', { outcome: { ...aLoggedCall().outcome, ...BLANK } }]);
    const others = [first ?? aLoggedCall(), anEndedCall(), ...calls(['invest', 'cancelled', { askedAt: 5 }])];
    expect(ladderOf(others, null).openCount).toBe(10);
  });
});

describe('what comes next on the ladder', () => {
  it('names the planned commitment as the next one, whatever its place', () => {
    const planned = { ...aPlannedCall().outcome, kind: 'decide' as const };
    const ladder = ladderOf(calls(['time', 'gained']), planned);
    expect(rung(ladder, 'decide')?.standing).toBe('next');
    expect(rung(ladder, 'explore')?.standing).toBe('open');
    expect(ladder.openCount).toBe(8);
  });

  it('names the usual next step when no outcome is planned', () => {
    const ladder = ladderOf(calls(['time', 'gained']), { ...aPlannedCall().outcome, ...BLANK });
    expect(rung(ladder, 'explore')?.standing).toBe('next');
  });

  it('names no next step that was gained before', () => {
    const ladder = ladderOf(calls(['execute', 'gained'], ['explore', 'gained']), null);
    expect(ladder.rungs.some(({ standing }) => standing === 'next')).toBe(false);
  });
});
