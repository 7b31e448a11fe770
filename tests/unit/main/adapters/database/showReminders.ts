import { writeSync } from 'node:fs';
import { createPlaybookService } from '../../../../../main/services/playbookService.ts';
import { createReminderService } from '../../../../../main/services/reminders/reminderService.ts';
import { minutes } from '../../../../../shared/lib/time.ts';
import { aPlannedCall, callId } from '../../../../builders/callBuilder.ts';
import { openTestStorage } from '../../../../builders/testDatabase.ts';
import { FAKE_START, fakeClock } from '../../../../fakes/fakeClock.ts';
import { fakePlaybookStore } from '../../../../fakes/fakePlaybookStore.ts';
import { fakeNotifier } from '../../../../fakes/fakeNotifier.ts';
import { fakePower } from '../../../../fakes/fakePower.ts';
import { fakeDesktop, fakeEmit, fakeSettings, fakeTexts, fakeWindows } from '../../../../fakes/fakeWorld.ts';

/** A program for tests: a day of many calls in a moment; it names each reminder that it shows. */
const [, , folder = ''] = process.argv;
const CALL_COUNT = 120;
const clock = fakeClock();
const { calls, promises, reminders: store } = openTestStorage(folder, clock);
if (calls.count() === 0) {
  for (let n = 1; n <= CALL_COUNT; n += 1)
    calls.save(aPlannedCall({ id: callId(n), createdAt: 0, startsAt: FAKE_START + minutes(3 * n) }));
}
const notifier = fakeNotifier(clock);
let shownCount = 0;
const texts = fakeTexts();
const service = createReminderService({
  ...{ clock, calls, promises, store, texts },
  settings: fakeSettings({ leadTimesMinutes: [0], hasLogReminder: false }),
  notifier: {
    ...notifier,
    show: (notification) => {
      const [newest] = service.state().current;
      const shown = newest !== undefined && 'call' in newest ? newest.call.callId : notification.id;
      writeSync(1, `${shown}\n`);
      return notifier.show(notification);
    },
  },
  windows: fakeWindows(),
  power: fakePower(),
  desktop: fakeDesktop(),
  emit: fakeEmit().emit,
  playbooks: createPlaybookService({ store: fakePlaybookStore(), texts }),
  newId: () => String((shownCount += 1)),
  hasTray: () => true,
  acts: { open: () => undefined, join: () => undefined, settlePromise: () => undefined },
});
service.follow();
clock.advance(minutes(3 * CALL_COUNT));
writeSync(1, 'done\n');
process.exit();
