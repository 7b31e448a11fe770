import { existsSync, mkdirSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createCalendarStore } from '../../../../../main/adapters/calendar/calendarStore.ts';
import { createCalendarRows } from '../../../../../main/adapters/database/calendarRows.ts';
import type { CalendarStore } from '../../../../../main/calendarPorts.ts';
import { aCalendar, aLink, calendarId } from '../../../../builders/calendarBuilder.ts';
import { callId } from '../../../../builders/callBuilder.ts';
import { openTestDatabase, type TestDatabase } from '../../../../builders/testDatabase.ts';

let opened: TestDatabase;
let folder: string;
let logged: unknown[];
beforeEach(() => {
  opened = openTestDatabase();
  folder = join(dirname(opened.path), 'calendars');
  logged = [];
});
afterEach(() => opened.close());

/** The store of a new start. */
function openStore(): CalendarStore {
  const log = { info: () => undefined, error: (...entry: readonly unknown[]) => void logged.push(entry) };
  return createCalendarStore({ rows: createCalendarRows({ database: opened.database, log }), folder, log });
}

const ID = calendarId(1);
const COPY = `${ID}.ics`;
const bytes = new TextEncoder().encode('BEGIN:VCALENDAR');
const textOf = async (store: CalendarStore): Promise<string> =>
  new TextDecoder().decode((await store.readCopy(ID)) ?? new Uint8Array());

describe('a row that cannot be read', () => {
  it('is passed over, stays as it is, and is named in the log once, by an id of ours', () => {
    const store = openStore();
    store.save(aCalendar());
    store.save(aCalendar({ id: calendarId(2) }));
    store.changeLinks([aLink(), aLink({ uid: 'b', callId: callId(2) })], []);
    opened.database.exec(`
      UPDATE calendars SET rule = '{"mode":"odd"}' WHERE id = '${ID}';
      UPDATE calendar_links SET duration_minutes = -1 WHERE call_id = '${callId(1)}';
      INSERT INTO calendar_choices VALUES ('', '', 'take');`);
    const again = openStore();
    expect([again.list(), again.list()].map((list) => list.map(({ id }) => id))).toEqual([
      [calendarId(2)],
      [calendarId(2)],
    ]);
    expect(again.links().map(({ uid }) => uid)).toEqual(['b']);
    expect(again.linkOf(callId(1))).toBeNull();
    expect(again.choices()).toEqual([]);
    expect(logged).toEqual([
      ['calendar.unreadableRow', { table: 'calendars', id: ID }],
      ['calendar.unreadableRow', { table: 'calendar_links', id: callId(1) }],
      ['calendar.unreadableRow', { table: 'calendar_choices', id: '' }],
    ]);
    expect(opened.database.prepare('SELECT count(*) AS n FROM calendars').get()).toMatchObject({ n: 2 });
  });

  it('is never written: what its own schema refuses is a bug', () => {
    const store = openStore();
    expect(() => store.save(aCalendar({ addedAt: -1 }))).toThrow();
    expect(() => store.changeLinks([aLink({ uid: '' })], [])).toThrow();
    expect(store.links()).toEqual([]);
  });
});

describe('a write that comes too late', () => {
  it('is not taken, and ends nothing: the history was closed because the app is ending', () => {
    const store = openStore();
    opened.database.close();
    expect(store.save(aCalendar())).toBe(false);
    expect(store.changeLinks([aLink()], [])).toBe(false);
    opened.database.open();
  });
});

describe('the copy of a calendar', () => {
  it.skipIf(process.platform === 'win32')('is for its user alone', async () => {
    const store = openStore();
    await store.keepCopy(ID, bytes);
    expect(statSync(folder).mode & 0o777).toBe(0o700);
    expect(statSync(join(folder, COPY)).mode & 0o777).toBe(0o600);
    expect(readdirSync(folder)).toEqual([COPY]);
  });

  it('stays when the next one cannot be written, and the log says why', async () => {
    const store = openStore();
    await store.keepCopy(ID, bytes);
    mkdirSync(join(folder, `${COPY}.2.part`));
    expect(await store.keepCopy(ID, new Uint8Array())).toBe(false);
    expect(await textOf(store)).toBe('BEGIN:VCALENDAR');
    expect(logged).toEqual([['calendar.copyNotWritten', { reason: 'failing' }]]);
  });

  it('is still there after a restart', async () => {
    const before = openStore();
    before.save(aCalendar());
    await before.keepCopy(ID, bytes);
    const store = openStore();
    expect(store.list()).toEqual([aCalendar()]);
    expect(await textOf(store)).toBe('BEGIN:VCALENDAR');
  });
});

describe('at the next start', () => {
  it('the copies of removed calendars, and what was half written, are gone', async () => {
    const before = openStore();
    before.save(aCalendar());
    await before.keepCopy(ID, bytes);
    before.remove(ID);
    writeFileSync(join(folder, `${calendarId(2)}.ics.1.part`), 'BEGIN');
    expect(readdirSync(folder)).toHaveLength(2);
    const store = openStore();
    expect(store.restore(ID)).toBeNull();
    expect(readdirSync(folder)).toEqual([]);
  });

  it('a removal that a crash cut off before its row was gone is taken back', async () => {
    const before = openStore();
    before.save(aCalendar());
    await before.keepCopy(ID, bytes);
    before.remove(ID);
    createCalendarRows({
      database: opened.database,
      log: { info: () => undefined, error: () => undefined },
    }).save(aCalendar());
    expect(await textOf(openStore())).toBe('BEGIN:VCALENDAR');
  });

  it('a folder that cannot be tidied does not keep the app from starting', () => {
    writeFileSync(folder, 'a file where the folder should be');
    expect(openStore().list()).toEqual([]);
    expect(existsSync(folder)).toBe(true);
  });
});
