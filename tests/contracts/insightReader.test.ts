import { expect, it } from 'vitest';
import { createHeldCalls } from '../../main/adapters/database/heldCalls.ts';
import { createInsightReader } from '../../main/adapters/database/insightReader.ts';
import { days } from '../../shared/lib/time.ts';
import type { Call } from '../../shared/schemas/call.ts';
import { aLoggedCall } from '../builders/callBuilder.ts';
import { openTestDatabase } from '../builders/testDatabase.ts';
import { fakeCallRepository, sqliteError } from '../fakes/fakeCallRepository.ts';
import { fakeClock } from '../fakes/fakeClock.ts';
import { fakeInsightReader } from '../fakes/fakeInsightReader.ts';
import { insightReaderContract } from './insightReader.ts';

insightReaderContract('facts in memory', () => {
  const calls = fakeCallRepository();
  return { calls, insights: fakeInsightReader(() => calls.all()), close: () => undefined };
});

insightReaderContract('facts in SQLite', () => {
  const { database, calls, close } = openTestDatabase();
  return { calls, insights: createInsightReader({ database, held: () => [] }), close };
});

insightReaderContract('facts while all calls but the first are held in memory', () => {
  const { database, calls, close } = openTestDatabase();
  let writeCount = 0;
  const save = (call: Call): void => {
    writeCount += 1;
    if (writeCount > 1) throw sqliteError('disk-full');
    calls.save(call);
  };
  const held = createHeldCalls({ calls: { ...calls, save }, clock: fakeClock() });
  return { calls: held.calls, insights: createInsightReader({ database, held: held.held }), close };
});

it('passes over a row of which nothing can be made', () => {
  const { database, calls, close } = openTestDatabase();
  calls.save(aLoggedCall({ startsAt: days(1) }));
  const insights = createInsightReader({ database, held: () => [] });
  const span = { from: 0, until: days(2) };
  expect([...insights.facts(span)].flat()).toHaveLength(1);
  database.exec("UPDATE calls SET result = 'glorious'");
  expect([...insights.facts(span)].flat()).toEqual([]);
  close();
});
