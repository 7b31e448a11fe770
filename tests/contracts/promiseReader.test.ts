import { createHeldCalls } from '../../main/adapters/database/heldCalls.ts';
import { createPromiseReader } from '../../main/adapters/database/promiseReader.ts';
import type { CallRepository } from '../../main/ports.ts';
import { openTestDatabase } from '../builders/testDatabase.ts';
import { fakeCallRepository, sqliteError } from '../fakes/fakeCallRepository.ts';
import { fakeClock } from '../fakes/fakeClock.ts';
import { fakePromiseReader } from '../fakes/fakePromiseReader.ts';
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

/** Takes the first two calls, and nothing after them. */
function takingTwo(calls: CallRepository): CallRepository {
  let writeCount = 0;
  const orFail = <T>(write: () => T): T => {
    writeCount += 1;
    if (writeCount > 2) throw sqliteError('disk-full');
    return write();
  };
  return {
    ...calls,
    save: (call) => orFail(() => calls.save(call)),
    remove: (id, at) => orFail(() => calls.remove(id, at)),
    restore: (id) => orFail(() => calls.restore(id)),
  };
}

promiseReaderContract('promises while all calls but the first two are held in memory', () => {
  const { database, calls, close } = openTestDatabase();
  const held = createHeldCalls({ calls: takingTwo(calls), clock: fakeClock() });
  return {
    calls: held.calls,
    promises: createPromiseReader({ database, repair, held: held.held }),
    close,
  };
});
