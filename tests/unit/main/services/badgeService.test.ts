import { expect, it } from 'vitest';
import { createBadgeService } from '../../../../main/services/badgeService.ts';
import { minutes } from '../../../../shared/lib/time.ts';
import { aPlannedCall, callId } from '../../../builders/callBuilder.ts';
import { fakeCallRepository } from '../../../fakes/fakeCallRepository.ts';
import { fakeClock } from '../../../fakes/fakeClock.ts';

it('shows how many calls need a result, also when one is only over, and tells each number once', () => {
  const clock = fakeClock();
  const calls = fakeCallRepository([
    aPlannedCall({ id: callId(1), startsAt: clock.now() - minutes(29), durationMinutes: 30 }),
  ]);
  const shown: number[] = [];
  const service = createBadgeService({ badge: { show: (count) => void shown.push(count) }, calls, clock });
  const stop = service.follow();
  clock.advance(minutes(3));
  service.changed();
  calls.remove(callId(1), clock.now());
  service.changed();
  stop();
  clock.advance(minutes(3));
  expect(shown).toEqual([0, 1, 0]);
});
