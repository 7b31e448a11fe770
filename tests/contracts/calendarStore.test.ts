import { dirname, join } from 'node:path';
import { createCalendarStore } from '../../main/adapters/calendar/calendarStore.ts';
import { createCalendarRows } from '../../main/adapters/database/calendarRows.ts';
import { openTestDatabase, silentLog } from '../builders/testDatabase.ts';
import { fakeCalendarStore } from '../fakes/fakeCalendarStore.ts';
import { calendarStoreContract } from './calendarStore.ts';

calendarStoreContract('calendars in memory', () => {
  const store = fakeCalendarStore();
  return { store, fail: (isFailing) => store.fail(isFailing), close: () => undefined };
});

calendarStoreContract('calendars in SQLite, copies as files', () => {
  const { path, database, close } = openTestDatabase();
  const rows = createCalendarRows({ database, log: silentLog });
  return {
    store: createCalendarStore({ rows, folder: join(dirname(path), 'calendars'), log: silentLog }),
    fail: (isFailing) => database.exec(`PRAGMA query_only = ${isFailing ? 1 : 0}`),
    close,
  };
});
