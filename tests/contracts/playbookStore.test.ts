import { createPlaybookRows } from '../../main/adapters/database/playbookRows.ts';
import type { Call, CallId } from '../../shared/schemas/call.ts';
import { openTestDatabase, silentLog } from '../builders/testDatabase.ts';
import { FAKE_START } from '../fakes/fakeClock.ts';
import { fakePlaybookStore } from '../fakes/fakePlaybookStore.ts';
import { playbookStoreContract } from './playbookStore.ts';

playbookStoreContract('playbooks in memory', () => {
  const present = new Map<CallId, Call>();
  const removed = new Map<CallId, Call>();
  const store = fakePlaybookStore(() => ({
    present: [...present.values()],
    removed: [...removed.values()],
  }));
  return {
    store,
    saveCall: (call) => void present.set(call.id, call),
    removeCall: (call) => {
      present.delete(call.id);
      removed.set(call.id, call);
    },
    fail: (isFailing) => store.fail(isFailing),
    close: () => undefined,
  };
});

playbookStoreContract('playbooks in SQLite', () => {
  const { database, calls, close } = openTestDatabase();
  return {
    store: createPlaybookRows({ database, log: silentLog, held: () => [] }),
    saveCall: (call) => calls.save(call),
    removeCall: ({ id }) => void calls.remove(id, FAKE_START),
    fail: (isFailing) => database.exec(`PRAGMA query_only = ${isFailing ? 1 : 0}`),
    close,
  };
});
