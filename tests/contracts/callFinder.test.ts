import { createCallFinder } from '../../main/adapters/database/callFinder.ts';
import { createHeldCalls } from '../../main/adapters/database/heldCalls.ts';
import { openTestDatabase } from '../builders/testDatabase.ts';
import { fakeCallFinder } from '../fakes/fakeCallFinder.ts';
import { fakeCallRepository } from '../fakes/fakeCallRepository.ts';
import { fakeClock } from '../fakes/fakeClock.ts';
import { callFinderContract } from './callFinder.ts';

callFinderContract('finding calls in memory', () => {
  const calls = fakeCallRepository();
  return {
    calls,
    finder: fakeCallFinder(() => calls.all()),
    settle: () => undefined,
    close: () => undefined,
  };
});

callFinderContract('finding calls in SQLite', () => {
  const { calls, database, close } = openTestDatabase();
  const clock = fakeClock();
  const held = createHeldCalls({ calls, clock });
  const finder = createCallFinder({ database, clock, held: held.held, repair: () => null });
  return {
    calls: held.calls,
    finder,
    settle: () => clock.advance(0),
    close: () => {
      finder.stop();
      held.stop();
      close();
    },
  };
});
