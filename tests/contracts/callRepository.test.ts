import { createHeldCalls } from '../../main/adapters/database/heldCalls.ts';
import { fakeCallRepository } from '../fakes/fakeCallRepository.ts';
import { fakeClock } from '../fakes/fakeClock.ts';
import { callRepositoryContract } from './callRepository.ts';
import { openTestDatabase } from '../builders/testDatabase.ts';

callRepositoryContract('calls in memory', () => ({
  calls: fakeCallRepository(),
  close: () => undefined,
}));

callRepositoryContract('calls in SQLite', openTestDatabase);

callRepositoryContract('calls in SQLite, held while the disk fails', () => {
  const { calls, close } = openTestDatabase();
  const held = createHeldCalls({ calls, clock: fakeClock() });
  return {
    calls: held.calls,
    close: () => {
      held.stop();
      close();
    },
  };
});
