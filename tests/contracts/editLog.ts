import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import type { EditLog } from '../../main/editPorts.ts';
import type { CallRepository } from '../../main/ports.ts';
import { changedFields } from '../../shared/domain/editLog.ts';
import { arbitraryCall } from '../builders/arbitraryCall.ts';
import { aLoggedCall, callId, itemId } from '../builders/callBuilder.ts';
import { anEntry } from '../builders/editEntryBuilder.ts';
import { FAKE_START } from '../fakes/fakeClock.ts';

export type OpenedEditLog = {
  readonly calls: CallRepository;
  readonly edits: EditLog;
  readonly close: () => void;
};

type Suite = { readonly open: () => OpenedEditLog };

function keeping({ open }: Suite): void {
  it('saves a call with what it was before', () => {
    const { calls, edits } = open();
    expect(edits.of(callId(1))).toEqual([]);
    edits.save(aLoggedCall(), anEntry(1));
    expect(calls.find(callId(1))).toEqual(aLoggedCall());
    expect(edits.of(callId(1))).toEqual([anEntry(1)]);
    expect(edits.of(callId(2))).toEqual([]);
  });

  it('lists the changes of a call in the order in which they were made, whatever the clock said', () => {
    const { edits } = open();
    const entries = [anEntry(3), anEntry(1, { cause: 'undo' }), anEntry(2, { before: {} })];
    entries.forEach((entry) => edits.save(aLoggedCall(), entry));
    edits.save(aLoggedCall({ id: callId(2) }), anEntry(4, { callId: callId(2) }));
    expect(edits.of(callId(1))).toEqual(entries);
  });

  it('keeps the changes of a call that is deleted, and when it is restored', () => {
    const { calls, edits } = open();
    edits.save(aLoggedCall(), anEntry(1));
    calls.remove(callId(1), FAKE_START);
    expect(edits.of(callId(1))).toEqual([anEntry(1)]);
    calls.restore(callId(1));
    expect(edits.of(callId(1))).toEqual([anEntry(1)]);
  });

  it('never writes over what was before', () => {
    const { edits } = open();
    edits.save(aLoggedCall(), anEntry(1));
    edits.save(aLoggedCall(), anEntry(1, { before: { result: 'declined' } }));
    expect(edits.of(callId(1))).toEqual([anEntry(1)]);
  });
}

function wholeness({ open }: Suite): void {
  it('keeps nothing of a change whose call is no sound call', () => {
    const { calls, edits } = open();
    expect(() => edits.save(aLoggedCall({ durationMinutes: 0 }), anEntry(1))).toThrow();
    expect(edits.of(callId(1))).toEqual([]);
    expect(calls.find(callId(1))).toBeNull();
  });

  it('saves nothing of a call whose change is no sound entry', () => {
    const { calls, edits } = open();
    expect(() => edits.save(aLoggedCall(), anEntry(1, { at: -1 }))).toThrow();
    expect(calls.find(callId(1))).toBeNull();
  });

  it('gives back every field of every call, code point by code point', () => {
    const { edits } = open();
    let made = 0;
    fc.assert(
      fc.property(arbitraryCall, arbitraryCall, (before, after) => {
        const entry = anEntry(1, {
          id: itemId((made += 1)),
          callId: after.id,
          before: changedFields(before, after),
        });
        edits.save(after, entry);
        expect(edits.of(after.id).at(-1)).toEqual(entry);
      }),
      { numRuns: 60 },
    );
  });
}

/** What every `EditLog` keeps. */
export function editLogContract(name: string, openLog: () => OpenedEditLog): void {
  describe(name, () => {
    const opened: OpenedEditLog[] = [];
    const open = (): OpenedEditLog => {
      const next = openLog();
      opened.push(next);
      return next;
    };
    afterEach(() => {
      for (const { close } of opened.splice(0)) close();
    });
    for (const suite of [keeping, wholeness]) suite({ open });
  });
}
