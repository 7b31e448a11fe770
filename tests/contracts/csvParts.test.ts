import type { Call, CallId } from '../../shared/schemas/call.ts';
import { openTestStorage } from '../builders/testDatabase.ts';
import { testHistory } from '../builders/testHistory.ts';
import { fakeCsvParts } from '../fakes/fakeCsvParts.ts';
import { fakeHistoryReader } from '../fakes/fakeHistoryReader.ts';
import { csvPartsContract } from './csvParts.ts';

csvPartsContract('in memory', () => {
  const calls = new Map<CallId, Call>();
  let shown: readonly Call[] = [];
  const reader = fakeHistoryReader(() => shown);
  return {
    parts: fakeCsvParts(reader),
    save: (more) => {
      more.forEach((call) => calls.set(call.id, call));
      shown = [...calls.values()];
    },
    close: () => Promise.resolve(),
  };
});

csvPartsContract('by a thread', () => {
  const history = testHistory();
  const storage = openTestStorage(history.files.folder);
  return {
    parts: storage.exportedParts,
    save: (calls) => storage.calls.saveAll(calls),
    close: async () => {
      await storage.close();
      history.remove();
    },
  };
});
