import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { CallRepository } from '../../main/ports.ts';
import { hours } from '../../shared/lib/time.ts';
import { arbitraryCall } from '../builders/arbitraryCall.ts';
import { aCall, aLoggedCall, anEndedCall, aPlannedCall, callId } from '../builders/callBuilder.ts';
import { FAKE_START } from '../fakes/fakeClock.ts';

export type Suite = { readonly open: () => CallRepository };

export const REMOVED_AT = FAKE_START + hours(1);

function saving({ open }: Suite): void {
  it.each(['planned', 'live', 'ended', 'logged'] as const)(
    'gives a %s call back as it was saved',
    (stage) => {
      const calls = open();
      const call = aCall({ stage });
      calls.save(call);
      expect(calls.find(call.id)).toEqual(call);
    },
  );

  it('keeps the newest version of a call', () => {
    const calls = open();
    calls.save(aPlannedCall());
    calls.save(aPlannedCall({ company: 'Arden Glass', updatedAt: FAKE_START + 1 }));
    expect(calls.find(callId(1))?.company).toBe('Arden Glass');
    expect(calls.count()).toBe(1);
  });

  it('forgets the facts of a stage that was taken back', () => {
    const calls = open();
    calls.save(aLoggedCall());
    calls.save(anEndedCall());
    expect(calls.find(callId(1))).toEqual(anEndedCall());
  });

  it('finds nothing under an id that was never saved', () => {
    expect(open().find(callId(7))).toBeNull();
  });

  it('refuses a call that its own schema refuses', () => {
    const calls = open();
    expect(() => calls.save(aPlannedCall({ durationMinutes: 0 }))).toThrow();
    expect(calls.count()).toBe(0);
  });
}

function savingMany({ open }: Suite): void {
  it('saves many calls at once, new ones and known ones', () => {
    const calls = open();
    calls.save(aPlannedCall({ id: callId(2) }));
    const many = Array.from({ length: 250 }, (_, n) => aPlannedCall({ id: callId(n), opportunity: `${n}` }));
    calls.saveAll(many);
    calls.saveAll([]);
    expect(calls.count()).toBe(250);
    expect(many.map(({ id }) => calls.find(id))).toEqual(many);
  });

  it('saves none of many when one of them is no sound call', () => {
    const calls = open();
    const unsound = aPlannedCall({ id: callId(2), durationMinutes: 0 });
    expect(() => calls.saveAll([aPlannedCall(), unsound])).toThrow();
    expect(calls.count()).toBe(0);
  });

  it('does not bring removed calls back with many late edits', () => {
    const calls = open();
    calls.saveAll([aPlannedCall({ id: callId(1) }), aPlannedCall({ id: callId(2) })]);
    calls.remove(callId(1), REMOVED_AT);
    const edited = [1, 2].map((n) => aPlannedCall({ id: callId(n), noteDraft: 'late' }));
    calls.saveAll(edited);
    expect([calls.find(callId(1)), calls.find(callId(2))]).toEqual([null, edited[1]]);
    expect(calls.restore(callId(1))).toEqual(edited[0]);
  });
}

function keepingText({ open }: Suite): void {
  it('gives back whatever can be typed, code point by code point', () => {
    const calls = open();
    fc.assert(
      fc.property(arbitraryCall, (call) => {
        calls.save(call);
        expect(calls.find(call.id)).toEqual(call);
      }),
      { numRuns: 150 },
    );
  });

  it('puts the replacement character where half a surrogate pair was', () => {
    const calls = open();
    const notes = [{ id: callId(9), text: 'b\udc00', at: FAKE_START }];
    calls.save(aPlannedCall({ company: 'a\ud800z', notes }));
    expect(calls.find(callId(1))).toMatchObject({ company: 'a\ufffdz', notes: [{ text: 'b\ufffd' }] });
  });
}

function removing({ open }: Suite): void {
  it('hides a removed call from everything but restore', () => {
    const calls = open();
    calls.save(anEndedCall());
    expect(calls.remove(callId(1), REMOVED_AT)).toBe(true);
    expect(calls.find(callId(1))).toBeNull();
    expect(calls.count()).toBe(0);
    expect(calls.needingResult(FAKE_START)).toEqual([]);
    expect(calls.startingBetween(0, FAKE_START * 2)).toEqual([]);
    expect(calls.companies('')).toEqual([]);
    expect(calls.contactsOf('Halden Freight')).toEqual([]);
    expect(calls.restore(callId(1))).toEqual(anEndedCall());
    expect(calls.find(callId(1))).toEqual(anEndedCall());
    expect(calls.count()).toBe(1);
  });

  it('says that there is nothing to remove, or to restore', () => {
    const calls = open();
    expect(calls.remove(callId(1), REMOVED_AT)).toBe(false);
    expect(calls.restore(callId(1))).toBeNull();
    calls.save(aPlannedCall());
    calls.remove(callId(1), REMOVED_AT);
    expect(calls.remove(callId(1), REMOVED_AT)).toBe(false);
  });

  it('restores a call that is there by returning it', () => {
    const calls = open();
    calls.save(aPlannedCall());
    expect(calls.restore(callId(1))).toEqual(aPlannedCall());
    expect(calls.count()).toBe(1);
  });

  it('does not bring a removed call back with a late edit, and restores that edit', () => {
    const calls = open();
    calls.save(aPlannedCall());
    calls.remove(callId(1), REMOVED_AT);
    calls.save(aPlannedCall({ noteDraft: 'last words' }));
    expect(calls.find(callId(1))).toBeNull();
    expect(calls.restore(callId(1))?.noteDraft).toBe('last words');
  });
}

/** What every `CallRepository` keeps when calls are written. */
export const callWriting = [saving, savingMany, keepingText, removing] as const;
