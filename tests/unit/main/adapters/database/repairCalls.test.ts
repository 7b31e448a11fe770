import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { EVERY_CALL } from '../../../../../shared/domain/everyCall.ts';
import { seconds } from '../../../../../shared/lib/time.ts';
import type { Call } from '../../../../../shared/schemas/call.ts';
import { callId } from '../../../../builders/callBuilder.ts';
import { overwriteText } from '../../../../builders/damage.ts';
import { openTestStorage, type TestStorage } from '../../../../builders/testDatabase.ts';
import { BACKED_UP, SINCE, testHistory, type TestHistory } from '../../../../builders/testHistory.ts';

let history: TestHistory;
beforeEach(() => void (history = testHistory()));
afterEach(() => history.remove());

const FOURTEEN_BYTES = '#'.repeat(14);

const damagedIn = (path: string) => {
  const database = new DatabaseSync(path);
  const rows = database.prepare('SELECT call_id, is_replaced, raw FROM damaged_calls ORDER BY id').all();
  database.close();
  return rows.map((row) => ({ ...row, raw: JSON.parse(String(row['raw'])) as unknown }));
};

const structureOf = (path: string) => {
  const database = new DatabaseSync(path);
  const [row] = database.prepare('PRAGMA integrity_check').all();
  database.close();
  return row?.['integrity_check'];
};

async function withStorage(look: (storage: TestStorage) => void): Promise<TestStorage> {
  const storage = openTestStorage(history.files.folder);
  look(storage);
  await storage.close();
  return storage;
}

const TEXTS: readonly (readonly [string, string])[] = [
  ['an answer', 'Tom Reilly, wi'],
  ['a promise', 'Size the Reno '],
  ['the company, which is in an index', 'Halden Freight'],
  ['the id itself', '00000000-0000-'],
  ['the result', 'gainedSize the'],
];

describe('fourteen bytes overwritten inside the text of a call', () => {
  it.each(TEXTS)('in %s are found by reading over, and the backup has the call', async (_where, text) => {
    await history.fill();
    overwriteText(history.files.database, text, FOURTEEN_BYTES.slice(0, text.length));
    const { notices } = await withStorage(({ startCare, clock, calls }) => {
      startCare();
      clock.advance(seconds(20));
      expect(BACKED_UP.map(({ id }) => calls.find(id))).toEqual(BACKED_UP);
    });
    const [notice] = notices;
    expect(notice).toMatchObject({ kind: 'calls-repaired' });
    expect(notice?.kind === 'calls-repaired' && notice.repairedCount).toBeGreaterThanOrEqual(3);
    expect(damagedIn(history.files.database).length).toBeGreaterThanOrEqual(3);
    expect(JSON.stringify(damagedIn(history.files.database))).toContain('#');
    expect(structureOf(history.files.database)).toBe('ok');
  });

  it('neither hide a call from the history nor break the page', async () => {
    await history.fill();
    overwriteText(history.files.database, 'Tom Reilly, wi', FOURTEEN_BYTES);
    await withStorage(({ history: reader, clock }) => {
      const page = () => reader.page({ filter: EVERY_CALL, sort: 'newest', offset: 0, limit: 50 });
      expect(page().rows).toHaveLength(3);
      expect([...reader.matching(EVERY_CALL)]).toHaveLength(3);
      clock.advance(0);
      expect([...reader.matching(EVERY_CALL)]).toEqual(BACKED_UP);
      expect(reader.countMatching({ ...EVERY_CALL, text: 'reilly' })).toBe(3);
    });
  });

  it('are repaired on the way when the call is asked for, its damaged version kept', async () => {
    await history.fill();
    overwriteText(history.files.database, 'Tom Reilly, wi', FOURTEEN_BYTES);
    const { notices } = await withStorage(({ calls }) => {
      expect(calls.find(callId(2))).toEqual(BACKED_UP[1]);
    });
    expect(notices).toMatchObject([{ kind: 'calls-repaired', repairedCount: 1, damagedCount: 0 }]);
    expect(damagedIn(history.files.database)).toMatchObject([
      { call_id: callId(2), is_replaced: 1, raw: { company: 'Halden Freight', stage: 'logged' } },
    ]);
  });
});

describe('a damaged call without a sound copy', () => {
  it('stays with what can be read of it', async () => {
    await history.fill({ isBackedUp: false });
    overwriteText(history.files.database, 'Tom Reilly, wi', FOURTEEN_BYTES);
    let found: Call | null = null;
    const { notices } = await withStorage(({ calls }) => void (found = calls.find(callId(2))));
    expect(found).toMatchObject({ id: callId(2), company: 'Halden Freight', result: 'gained' });
    expect(notices).toMatchObject([{ kind: 'calls-repaired', repairedCount: 0, damagedCount: 1 }]);
    expect(await history.reopened(({ notices: later }) => later)).toEqual([]);
  });

  it('asks for its result again when that is what was lost', async () => {
    await history.fill({ isBackedUp: false });
    overwriteText(history.files.database, 'gainedSize', '######Size');
    const needing = await history.reopened(({ calls }) => calls.needingResult(SINCE.startsAt));
    const [found] = await history.reopened(({ calls }) => [calls.find(callId(2))]);
    expect(needing).toEqual([]);
    expect(found).toMatchObject({ stage: 'ended', result: null, company: 'Halden Freight' });
  });

  it('loses only the list that is no longer one', async () => {
    await history.fill({ isBackedUp: false });
    overwriteText(history.files.database, '[{"id":"00000000-0001', '#'.repeat(21));
    const found = await history.reopened(({ calls }) => calls.find(callId(2)));
    expect(found).toMatchObject({ questions: [], company: 'Halden Freight', stage: 'logged' });
  });

  it('is kept aside when not even its id is left', async () => {
    await history.fill({ isBackedUp: false });
    overwriteText(history.files.database, '00000000-0000-', FOURTEEN_BYTES);
    await withStorage(({ startCare, clock }) => {
      startCare();
      clock.advance(seconds(20));
    });
    expect(damagedIn(history.files.database)).toHaveLength(4);
    expect(structureOf(history.files.database)).toBe('ok');
  });
});
