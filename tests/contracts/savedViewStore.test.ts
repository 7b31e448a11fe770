import { expect, it } from 'vitest';
import { createSavedViewRows } from '../../main/adapters/database/savedViewRows.ts';
import type { Logger } from '../../main/ports.ts';
import { aView } from '../builders/savedViewBuilder.ts';
import { openTestDatabase, silentLog } from '../builders/testDatabase.ts';
import { fakeSavedViews } from '../fakes/fakeSavedViews.ts';
import { savedViewStoreContract } from './savedViewStore.ts';

savedViewStoreContract('saved views in memory', () => {
  const store = fakeSavedViews();
  return { store, fail: (isFailing) => store.fail(isFailing), close: () => undefined };
});

savedViewStoreContract('saved views in SQLite', () => {
  const { database, close } = openTestDatabase();
  return {
    store: createSavedViewRows({ database, log: silentLog }),
    fail: (isFailing) => database.exec(`PRAGMA query_only = ${isFailing ? 1 : 0}`),
    close,
  };
});

it('passes over a row that is not what it should be, and says how many there are', () => {
  const { database, close } = openTestDatabase();
  const said: unknown[] = [];
  const log: Logger = { ...silentLog, error: (event, facts) => void said.push([event, facts]) };
  const store = createSavedViewRows({ database, log });
  [aView(1), aView(2)].forEach((view) => store.save(view));
  database.exec(`UPDATE saved_views SET name = '' WHERE id = '${aView(1).id}'`);
  expect(store.all()).toEqual([aView(2)]);
  expect(said).toEqual([['savedViews.unreadableRow', { count: 1 }]]);
  database.exec('DROP TABLE saved_views');
  expect(() => store.save(aView(3))).toThrow(/no such table/);
  close();
});
