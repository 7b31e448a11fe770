import { expect, it, onTestFinished } from 'vitest';
import type { EditLog } from '../../main/editPorts.ts';
import type { Imported, ImportWriter, WriteWatch } from '../../main/importPorts.ts';
import type { CallRepository } from '../../main/ports.ts';
import type { Call } from '../../shared/schemas/call.ts';
import { aLoggedCall, aPlannedCall, callId } from '../builders/callBuilder.ts';

export type OpenedWriter = {
  readonly writer: ImportWriter;
  readonly calls: Pick<CallRepository, 'find' | 'save' | 'remove' | 'restore' | 'count'>;
  readonly edits: Pick<EditLog, 'of'>;
  readonly close: () => void;
};

const UNWATCHED: WriteWatch = { isCancelled: () => false, onWritten: () => undefined };

async function written({ writer }: OpenedWriter, calls: readonly Call[]): Promise<Imported> {
  const result = await writer.write(calls, UNWATCHED);
  if (!result.ok) throw new Error(result.error);
  return result.value;
}

const NOTHING_LEFT = { ok: true, value: [] };

function addingContract(opened: () => OpenedWriter): void {
  it('adds calls and changes others, and takes all of it back to the letter', async () => {
    const history = opened();
    const { writer, calls } = history;
    const known = aLoggedCall({ id: callId(1), company: 'Arden Glass' });
    calls.save(known);
    const added = aPlannedCall({ id: callId(2) });
    const imported = await written(history, [{ ...known, company: 'Brightwell' }, added]);
    expect(calls.find(callId(1))?.company).toBe('Brightwell');
    expect(calls.find(callId(2))).toEqual(added);
    expect(await writer.takeBack(imported)).toEqual(NOTHING_LEFT);
    expect(calls.find(callId(1))).toEqual(known);
    expect(calls.find(callId(2))).toBeNull();
    expect(writer.standing(callId(2))).toBe('free');
    expect(calls.count()).toBe(1);
  });

  it('brings a removed call back, and removes it again', async () => {
    const history = opened();
    const { writer, calls } = history;
    const call = aLoggedCall();
    calls.save(call);
    calls.remove(call.id, 5);
    expect(writer.standing(call.id)).toBe('removed');
    const imported = await written(history, [call]);
    expect(imported).toMatchObject([{ id: call.id, before: { deletedAt: 5 } }]);
    expect(calls.find(call.id)).toEqual(call);
    expect(writer.standing(call.id)).toBe('present');
    expect(await writer.takeBack(imported)).toEqual(NOTHING_LEFT);
    expect(calls.find(call.id)).toBeNull();
    expect(calls.restore(call.id)).toEqual(call);
  });
}

function keepingContract(opened: () => OpenedWriter): void {
  it('keeps what a logged call was in its edit log, on the way back too', async () => {
    const history = opened();
    const { writer, calls, edits } = history;
    const known = aLoggedCall({ company: 'Arden Glass' });
    calls.save(known);
    const imported = await written(history, [{ ...known, company: 'Brightwell' }]);
    await writer.takeBack(imported);
    expect(edits.of(known.id).map(({ cause, before }) => ({ cause, before }))).toEqual([
      { cause: 'edit', before: { company: 'Arden Glass' } },
      { cause: 'undo', before: { company: 'Brightwell' } },
    ]);
  });

  it('leaves what was changed or removed since, and says what it left', async () => {
    const history = opened();
    const { writer, calls } = history;
    const known = aLoggedCall({ id: callId(1), company: 'Arden Glass' });
    calls.save(known);
    const theirs = { ...known, company: 'Brightwell' };
    const added = [2, 3, 4].map((n) => aLoggedCall({ id: callId(n), startsAt: n }));
    const imported = await written(history, [theirs, ...added]);
    calls.save({ ...theirs, contact: 'Mia Berg' });
    calls.save(aLoggedCall({ id: callId(2), startsAt: 2, nextAsk: 'The dock schedule' }));
    calls.remove(callId(3), 7);
    expect(await writer.takeBack(imported)).toEqual({ ok: true, value: [callId(1), callId(2)] });
    expect(calls.find(callId(1))).toMatchObject({ company: 'Brightwell', contact: 'Mia Berg' });
    expect(calls.find(callId(2))?.stage).toBe('logged');
    expect([calls.find(callId(3)), calls.find(callId(4))]).toEqual([null, null]);
  });
}

/** What every writer of imports keeps. */
export function importWriterContract(open: () => OpenedWriter): void {
  const opened = (): OpenedWriter => {
    const history = open();
    onTestFinished(history.close);
    return history;
  };
  addingContract(opened);
  keepingContract(opened);

  it('writes nothing when one call is unsound', async () => {
    const { writer, calls } = opened();
    const unsound = { ...aPlannedCall({ id: callId(2) }), durationMinutes: -1 };
    await expect(writer.write([aPlannedCall(), unsound], UNWATCHED)).rejects.toThrow();
    expect(calls.count()).toBe(0);
  });

  it('writes nothing when it is cancelled, as late as behind the last call', async () => {
    const { writer, calls } = opened();
    const done: number[] = [];
    const watch: WriteWatch = {
      isCancelled: () => done.length > 0,
      onWritten: (count) => void done.push(count),
    };
    const both = [aPlannedCall(), aPlannedCall({ id: callId(2) })];
    expect(await writer.write(both, watch)).toEqual({ ok: false, error: 'CANCELLED' });
    expect([done, calls.count()]).toEqual([[2], 0]);
  });
}
