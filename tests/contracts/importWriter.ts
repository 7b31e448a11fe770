import { expect, it, onTestFinished } from 'vitest';
import type { ImportWriter } from '../../main/importPorts.ts';
import type { CallRepository } from '../../main/ports.ts';
import { aLoggedCall, aPlannedCall, callId } from '../builders/callBuilder.ts';

export type OpenedWriter = {
  readonly writer: ImportWriter;
  readonly calls: Pick<CallRepository, 'find' | 'save' | 'remove' | 'restore' | 'count'>;
  readonly close: () => void;
};

/** What every writer of imports keeps. */
export function importWriterContract(open: () => OpenedWriter): void {
  it('adds calls and changes others, and takes all of it back to the letter', () => {
    const { writer, calls, close } = open();
    onTestFinished(close);
    const known = aLoggedCall({ id: callId(1), company: 'Arden Glass' });
    calls.save(known);
    const added = aPlannedCall({ id: callId(2) });
    const imported = writer.write([{ ...known, company: 'Brightwell' }, added]);
    expect(calls.find(callId(1))?.company).toBe('Brightwell');
    expect(calls.find(callId(2))).toEqual(added);
    expect(imported && writer.takeBack(imported)).toBe(true);
    expect(calls.find(callId(1))).toEqual(known);
    expect(calls.find(callId(2))).toBeNull();
    expect(writer.standing(callId(2))).toBe('free');
    expect(calls.count()).toBe(1);
  });

  it('brings a removed call back, and removes it again', () => {
    const { writer, calls, close } = open();
    onTestFinished(close);
    const call = aLoggedCall();
    calls.save(call);
    calls.remove(call.id, 5);
    expect(writer.standing(call.id)).toBe('removed');
    const imported = writer.write([call]);
    expect(imported?.added).toEqual([]);
    expect(calls.find(call.id)).toEqual(call);
    expect(writer.standing(call.id)).toBe('present');
    expect(imported && writer.takeBack(imported)).toBe(true);
    expect(calls.find(call.id)).toBeNull();
    expect(calls.restore(call.id)).toEqual(call);
  });

  it('writes nothing when one call is unsound', () => {
    const { writer, calls, close } = open();
    onTestFinished(close);
    const unsound = { ...aPlannedCall({ id: callId(2) }), durationMinutes: -1 };
    expect(() => writer.write([aPlannedCall(), unsound])).toThrow();
    expect(calls.count()).toBe(0);
  });
}
