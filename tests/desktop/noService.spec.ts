import { rmSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { minutes } from '../../shared/lib/time.ts';
import { startPrivateBus, type PrivateBus } from '../builders/privateBus.ts';
import { launch, newFolder, type Callside } from '../e2e/callside.ts';
import { prepareCall } from '../e2e/requests.ts';
import { startNotificationService } from '../fakes/notificationService.ts';
import { sleepFor } from '../e2e/sleep.ts';

const SERVICE = 'org.freedesktop.Notifications';

/** Notes when the main process was last held up, and for how long at most. */
async function watchMainLoop({ app }: Callside): Promise<() => Promise<number>> {
  await app.evaluate(() => {
    let last = performance.now();
    let longest = 0;
    setInterval(() => {
      longest = Math.max(longest, performance.now() - last);
      last = performance.now();
    }, 20);
    Object.assign(globalThis, { longestTurn: () => longest });
  });
  return () => app.evaluate(() => (globalThis as unknown as { longestTurn(): number }).longestTurn());
}

type Situation = { readonly name: string; readonly prepare: () => Promise<PrivateBus> };

const situations: readonly Situation[] = [
  { name: 'nothing shows notifications', prepare: () => startPrivateBus() },
  {
    name: 'the service can be started and never comes up',
    prepare: () => startPrivateBus({ [SERVICE]: '/bin/sleep 20' }),
  },
  {
    name: 'the service hangs',
    async prepare() {
      const bus = await startPrivateBus();
      await startNotificationService({ address: bus.address, silentMembers: ['GetCapabilities', 'Notify'] });
      return bus;
    },
  },
  {
    name: 'the bus is gone',
    async prepare() {
      const bus = await startPrivateBus();
      await bus.stop();
      return bus;
    },
  },
];

for (const { name, prepare } of situations) {
  test(`where ${name}, reminders come in a window of their own and nothing waits`, async () => {
    const bus = await prepare();
    const folder = newFolder();
    const callside = await launch({ folder, env: { DBUS_SESSION_BUS_ADDRESS: bus.address } });
    await prepareCall(callside.main, 30);
    const longestTurn = await watchMainLoop(callside);
    await sleepFor(callside, minutes(28));
    const reminder = await callside.reminder();
    await expect(reminder.getByText('Halden Freight')).toBeVisible();
    // A call that waits for the service holds the loop for 25 seconds; a busy machine never for this long.
    expect(await longestTurn()).toBeLessThan(2_000);
    await callside.close();
    await bus.close();
    rmSync(folder, { recursive: true, force: true });
  });
}
