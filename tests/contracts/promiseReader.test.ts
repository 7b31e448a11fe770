import { createHeldCalls } from '../../main/adapters/database/heldCalls.ts';
import { createPromiseReader } from '../../main/adapters/database/promiseReader.ts';
import { openTestDatabase } from '../builders/testDatabase.ts';
import { fakeCallRepository } from '../fakes/fakeCallRepository.ts';
import { fakeClock } from '../fakes/fakeClock.ts';
import { fakePromiseReader } from '../fakes/fakePromiseReader.ts';
import { takingTwo } from '../fakes/takingTwo.ts';
import { promiseReaderContract } from './promiseReader.ts';

const repair = () => null;

promiseReaderContract('promises in memory', () => {
  const calls = fakeCallRepository();
  return { calls, promises: fakePromiseReader(() => calls.all()), close: () => undefined };
});

promiseReaderContract('promises in SQLite', () => {
  const { database, calls, close } = openTestDatabase();
  return { calls, promises: createPromiseReader({ database, repair, held: () => [] }), close };
});

promiseReaderContract('promises while all calls but the first two are held in memory', () => {
  const { database, calls, close } = openTestDatabase();
  const held = createHeldCalls({ calls: takingTwo(calls), clock: fakeClock() });
  return {
    calls: held.calls,
    promises: createPromiseReader({ database, repair, held: held.held }),
    close,
  };
});
