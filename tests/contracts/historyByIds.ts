import { expect, it } from 'vitest';
import type { CallRepository, HistoryReader } from '../../main/ports.ts';
import { PRACTICE_CALL_ID } from '../../shared/domain/practiceCall.ts';
import { days } from '../../shared/lib/time.ts';
import type { Call, CallId } from '../../shared/schemas/call.ts';
import { aLoggedCall, anEndedCall, callId } from '../builders/callBuilder.ts';
import { FAKE_START } from '../fakes/fakeClock.ts';

const day = (n: number) => aLoggedCall({ id: callId(n), startsAt: days(n) });

type Opened = { readonly calls: CallRepository; readonly history: HistoryReader };
type Suite = { readonly open: (...calls: readonly Call[]) => Opened };

/** Calls that were picked one by one. */
export function byIds({ open }: Suite): void {
  it('reads the logged ones of some calls, oldest first and each once, whatever the order asked in', () => {
    const { calls, history } = open(day(4), day(1), day(3), day(2), day(5), anEndedCall({ id: callId(6) }));
    const read = (...ids: readonly CallId[]) => [...history.byIds(ids)].map(({ id }) => id);
    expect(read(callId(3), callId(1), callId(3), callId(4))).toEqual([callId(1), callId(3), callId(4)]);
    expect(read(callId(6), callId(7))).toEqual([]);
    expect(read()).toEqual([]);
    calls.remove(callId(1), FAKE_START);
    expect(read(callId(1), callId(5))).toEqual([callId(5)]);
    expect([...history.byIds([callId(5)])]).toEqual([day(5)]);
  });

  it('never reads the practice call', () => {
    const { history } = open(day(1), aLoggedCall({ id: PRACTICE_CALL_ID }));
    expect([...history.byIds([PRACTICE_CALL_ID, callId(1)])].map(({ id }) => id)).toEqual([callId(1)]);
  });
}
