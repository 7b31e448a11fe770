import { afterEach, describe, expect, it } from 'vitest';
import type { CallRepository } from '../../main/ports.ts';
import type { PromiseBook } from '../../main/promisePorts.ts';
import { PRACTICE_CALL_ID } from '../../shared/domain/practiceCall.ts';
import type { Call, CallId, LoggedCall, Promised } from '../../shared/schemas/call.ts';
import { aLoggedCall, anEndedCall, callId } from '../builders/callBuilder.ts';
import { FAKE_START } from '../fakes/fakeClock.ts';

export type OpenedBook = {
  readonly calls: CallRepository;
  readonly book: PromiseBook;
  readonly close: () => void;
};

type Suite = { readonly open: (...calls: readonly Call[]) => OpenedBook };

const PROMISE: Promised = { ...aLoggedCall().promise, what: 'Send the data', state: 'pending' };

/** Call 1 is the newest. */
const promised = (n: number, promise: Partial<Promised>, company = 'Halden Freight'): LoggedCall =>
  aLoggedCall({
    ...{ id: callId(n), company, startsAt: FAKE_START - n * 60_000, followUps: [] },
    promise: { ...PROMISE, ...promise },
  });

const followed = (n: number, ...done: readonly boolean[]): LoggedCall => ({
  ...promised(n, { what: '' }),
  followUps: done.map((isDone, place) => ({ id: callId(100 * n + place), text: 'Send the slides', isDone })),
});

const ids = ({ calls }: { readonly calls: readonly Call[] }): readonly CallId[] => calls.map(({ id }) => id);

function open({ open: openBook }: Suite): void {
  it('has open promises by their day, those without one last and the newest first', () => {
    const { book } = openBook(
      promised(1, { dueOn: null }),
      promised(2, { dueOn: '2026-11-30' }),
      promised(3, { dueOn: null }),
      promised(4, { dueOn: '2026-11-02' }),
      promised(5, { dueOn: '2026-11-30' }),
    );
    expect(ids(book.open(10))).toEqual([callId(4), callId(2), callId(5), callId(1), callId(3)]);
  });

  it('gives as many as were asked for, and says how many there are', () => {
    const { book } = openBook(promised(1, {}), promised(2, {}), promised(3, {}));
    expect(ids(book.open(2))).toEqual([callId(1), callId(2)]);
    expect(book.open(2).count).toBe(3);
  });

  it('gives the few that are due by a day, those that were due first, and none without a day', () => {
    const { book } = openBook(
      promised(1, { dueOn: '2026-11-20' }),
      promised(2, { dueOn: null }),
      promised(3, { dueOn: '2026-11-02' }),
      promised(4, { dueOn: '2026-11-21' }),
      promised(5, { dueOn: '2026-11-03', state: 'kept' }),
      { ...promised(6, { dueOn: '2026-11-01' }), id: PRACTICE_CALL_ID },
    );
    expect(book.due('2026-11-20', 9).map(({ id }) => id)).toEqual([callId(3), callId(1)]);
    expect(book.due('2026-11-20', 1).map(({ id }) => id)).toEqual([callId(3)]);
    expect(book.due('2026-11-01', 9)).toEqual([]);
  });

  it('passes over what is settled, was never made, is not logged, or is made up', () => {
    const { book } = openBook(
      promised(1, { state: 'kept' }),
      promised(2, { what: '' }),
      anEndedCall({ id: callId(3), promise: PROMISE }),
      { ...promised(4, {}), id: PRACTICE_CALL_ID },
    );
    expect(book.open(10)).toEqual({ calls: [], count: 0 });
  });
}

function settled({ open: openBook }: Suite): void {
  it('has kept and broken promises, the newest call first', () => {
    const { book } = openBook(
      promised(3, { state: 'kept' }),
      promised(1, { state: 'broken' }),
      promised(2, {}),
    );
    expect(ids(book.settled(10))).toEqual([callId(1), callId(3)]);
    expect(book.settled(1)).toEqual({ calls: [promised(1, { state: 'broken' })], count: 2 });
  });

  it('counts what each company kept, whatever its case and accents, under the name written last', () => {
    const { book } = openBook(
      promised(1, { state: 'kept' }, 'Café Nord'),
      promised(2, { state: 'broken' }, 'CAFE NORD'),
      promised(3, { state: 'kept' }, 'Arden Glass'),
      promised(4, {}, 'Arden Glass'),
      { ...promised(5, { state: 'kept' }), id: PRACTICE_CALL_ID },
    );
    expect(book.keptByCompany()).toEqual([
      { company: 'Café Nord', keptCount: 1, settledCount: 2 },
      { company: 'Arden Glass', keptCount: 1, settledCount: 1 },
    ]);
  });
}

function following({ open: openBook }: Suite): void {
  it('has the calls with something left for the seller to do, the newest first', () => {
    const { book } = openBook(followed(2, false), followed(1, true, false), followed(3, true), followed(4));
    expect(ids(book.withFollowUps(10))).toEqual([callId(1), callId(2)]);
    expect(book.withFollowUps(1).count).toBe(2);
  });

  it('follows a call that is changed, removed and restored', () => {
    const { calls, book } = openBook(promised(1, {}), promised(2, {}), followed(3, false));
    calls.save(promised(1, { state: 'kept' }));
    calls.save(followed(3, true));
    expect([book.open(9).count, book.settled(9).count, book.withFollowUps(9).count]).toEqual([1, 1, 0]);
    calls.remove(callId(1), FAKE_START);
    expect([book.settled(9).count, book.keptByCompany()]).toEqual([0, []]);
    calls.restore(callId(1));
    expect(ids(book.settled(9))).toEqual([callId(1)]);
  });
}

/** What every `PromiseBook` has of the calls of its repository. */
export function promiseBookContract(name: string, openBook: () => OpenedBook): void {
  describe(name, () => {
    const opened: OpenedBook[] = [];
    afterEach(() => {
      for (const { close } of opened.splice(0)) close();
    });
    const openWith: Suite['open'] = (...calls) => {
      const next = openBook();
      opened.push(next);
      for (const call of calls) next.calls.save(call);
      return next;
    };
    for (const suite of [open, settled, following]) suite({ open: openWith });
  });
}
