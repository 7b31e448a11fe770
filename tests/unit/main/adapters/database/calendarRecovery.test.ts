import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { minutes } from '../../../../../shared/lib/time.ts';
import { aCalendar, aLink, calendarId } from '../../../../builders/calendarBuilder.ts';
import { callId } from '../../../../builders/callBuilder.ts';
import { overwriteAt } from '../../../../builders/damage.ts';
import type { TestStorage } from '../../../../builders/testDatabase.ts';
import { BACKED_UP, testHistory, type TestHistory } from '../../../../builders/testHistory.ts';
import { FAKE_START } from '../../../../fakes/fakeClock.ts';

let history: TestHistory;
beforeEach(() => void (history = testHistory()));
afterEach(() => history.remove());

const EARLIER = aCalendar();
const LATER = aCalendar({ checkedAt: FAKE_START + minutes(15), etag: '"v2"' });
const NEW = aCalendar({ id: calendarId(2), addedAt: FAKE_START + 1 });
const MOVED = aLink({ callUpdatedAt: FAKE_START + minutes(15), state: 'gone' });
const ADDED = aLink({ uid: 'new', callId: callId(2), calendarId: calendarId(2) });
const CHOICE = { uid: 'a', occurrenceKey: null, choice: 'ignore' } as const;

/** Backs up one calendar, then changes it and adds another. */
async function fill(): Promise<void> {
  await history.fill();
  await history.reopened(({ calendars }) => {
    calendars.save(EARLIER);
    calendars.changeLinks([aLink()], []);
  });
  copyFileSync(history.files.database, history.backup);
  await history.reopened(({ calendars }) => {
    calendars.save(LATER);
    calendars.save(NEW);
    calendars.changeLinks([MOVED, ADDED], []);
    calendars.choose(CHOICE, CHOICE.choice);
  });
}

const keptIn = ({ calendars }: TestStorage) => ({
  calendars: calendars.calendars(),
  links: calendars.links().toSorted((a, b) => (a.uid < b.uid ? -1 : 1)),
  choices: calendars.choices(),
});

describe('a damaged history with calendars', () => {
  it('gets back what its backup has, with what is newer in the damaged file', async () => {
    await fill();
    overwriteAt(history.files.database, 0, Buffer.alloc(100));
    await history.reopened((storage) => {
      expect(storage.notices[0]?.kind).toBe('database-restored');
      expect(keptIn(storage)).toEqual({
        calendars: [LATER, NEW],
        links: [MOVED, ADDED],
        choices: [CHOICE],
      });
    });
  });

  it('gets back what its backup has when nothing else is left', async () => {
    await fill();
    overwriteAt(history.files.database, 0, Buffer.alloc(1_000_000));
    await history.reopened((storage) => {
      expect(keptIn(storage)).toEqual({ calendars: [EARLIER], links: [aLink()], choices: [] });
    });
  });

  it('is recovered too from a backup that was made before there were calendars', async () => {
    await fill();
    copyFileSync(join(import.meta.dirname, '../../../../frozen/0010/history.db'), history.backup);
    overwriteAt(history.files.database, 0, Buffer.alloc(100));
    await history.reopened((storage) => {
      expect(keptIn(storage).calendars).toEqual([LATER, NEW]);
      expect(BACKED_UP.map(({ id }) => storage.calls.find(id)?.id)).toEqual(BACKED_UP.map(({ id }) => id));
    });
  });
});
