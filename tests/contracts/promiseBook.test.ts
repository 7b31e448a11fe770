import { createHeldCalls } from '../../main/adapters/database/heldCalls.ts';
import { createPromiseBook } from '../../main/adapters/database/promiseBook.ts';
import { openTestDatabase } from '../builders/testDatabase.ts';
import { fakeCallRepository } from '../fakes/fakeCallRepository.ts';
import { fakeClock } from '../fakes/fakeClock.ts';
import { fakePromiseBook } from '../fakes/fakePromiseBook.ts';
import { takingTwo } from '../fakes/takingTwo.ts';
import { promiseBookContract } from './promiseBook.ts';

const repair = () => null;

promiseBookContract('the promise book in memory', () => {
  const calls = fakeCallRepository();
  return { calls, book: fakePromiseBook(() => calls.all()), close: () => undefined };
});

promiseBookContract('the promise book in SQLite', () => {
  const { database, calls, close } = openTestDatabase();
  return { calls, book: createPromiseBook({ database, repair, held: () => [] }), close };
});

promiseBookContract('the promise book while all calls but the first two are held in memory', () => {
  const { database, calls, close } = openTestDatabase();
  const held = createHeldCalls({ calls: takingTwo(calls), clock: fakeClock() });
  return { calls: held.calls, book: createPromiseBook({ database, repair, held: held.held }), close };
});
