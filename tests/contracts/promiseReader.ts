import { afterEach, describe, expect, it } from 'vitest';
import type { CallRepository } from '../../main/ports.ts';
import type { PromiseReader } from '../../main/reminderPorts.ts';
import { PRACTICE_CALL_ID } from '../../shared/domain/practiceCall.ts';
import type { Call, LoggedCall, Promised } from '../../shared/schemas/call.ts';
import { aLoggedCall, anEndedCall, callId } from '../builders/callBuilder.ts';
import { FAKE_START } from '../fakes/fakeClock.ts';

export type OpenedPromises = {
  readonly calls: CallRepository;
  readonly promises: PromiseReader;
  readonly close: () => void;
};

const PROMISE: Promised = aLoggedCall().promise;
const promised = (n: number, promise: Partial<Promised>): LoggedCall =>
  aLoggedCall({ id: callId(n), startsAt: FAKE_START - n, promise: { ...PROMISE, ...promise } });

type Suite = { readonly open: (...calls: readonly Call[]) => OpenedPromises };

function practice({ open }: Suite): void {
  it('passes over what a made-up client promised', () => {
    const { promises } = open({ ...promised(1, { dueOn: '2026-11-18' }), id: PRACTICE_CALL_ID });
    expect(promises.promisesDue('2026-11-01', '2026-11-30')).toEqual([]);
  });
}

function reading({ open }: Suite): void {
  it('finds what falls due in the span, both ends included, the earliest day and start first', () => {
    const { promises } = open(
      promised(1, { dueOn: '2026-11-20' }),
      promised(2, { dueOn: '2026-11-18' }),
      promised(3, { dueOn: '2026-11-20' }),
      promised(4, { dueOn: '2026-11-17' }),
      promised(5, { dueOn: '2026-11-21' }),
    );
    const found = promises.promisesDue('2026-11-18', '2026-11-20');
    expect(found.map(({ id }) => id)).toEqual([callId(2), callId(3), callId(1)]);
    expect(found[0]).toEqual(promised(2, { dueOn: '2026-11-18' }));
  });

  it('passes over what is settled, has no day, was never made, or is not logged', () => {
    const { promises } = open(
      promised(1, { state: 'kept' }),
      promised(2, { state: 'broken' }),
      promised(3, { dueOn: null }),
      promised(4, { what: ' \n' }),
      anEndedCall({ id: callId(5), promise: PROMISE }),
    );
    expect(promises.promisesDue('2000-01-01', '2100-01-01')).toEqual([]);
  });

  it('follows a call that is settled, moved to another day, removed and restored', () => {
    const { calls, promises } = open(promised(1, {}), promised(2, {}));
    const ids = () => promises.promisesDue('2026-11-19', '2026-11-19').map(({ id }) => id);
    expect(ids()).toEqual([callId(2), callId(1)]);
    calls.save(promised(1, { state: 'kept' }));
    expect(ids()).toEqual([callId(2)]);
    calls.save(promised(1, { dueOn: '2026-11-20' }));
    expect(ids()).toEqual([callId(2)]);
    calls.remove(callId(2), FAKE_START);
    expect(ids()).toEqual([]);
    calls.restore(callId(2));
    expect(ids()).toEqual([callId(2)]);
  });
}

/** What every `PromiseReader` finds among the calls of its repository. */
export function promiseReaderContract(name: string, openPromises: () => OpenedPromises): void {
  describe(name, () => {
    const opened: OpenedPromises[] = [];
    afterEach(() => {
      for (const { close } of opened.splice(0)) close();
    });
    const open: Suite['open'] = (...calls) => {
      const next = openPromises();
      opened.push(next);
      for (const call of calls) next.calls.save(call);
      return next;
    };
    reading({ open });
    practice({ open });
  });
}
