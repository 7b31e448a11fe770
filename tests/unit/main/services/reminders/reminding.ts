import { setImmediate as nextTurn } from 'node:timers/promises';
import { createCatalogue } from '../../../../../main/adapters/texts/catalogue.ts';
import type { Notifier } from '../../../../../main/reminderPorts.ts';
import { createPlaybookService } from '../../../../../main/services/playbookService.ts';
import { createReminderService } from '../../../../../main/services/reminders/reminderService.ts';
import type { ShownReminder } from '../../../../../shared/ipc/reminders.ts';
import { minutes } from '../../../../../shared/lib/time.ts';
import type { Call } from '../../../../../shared/schemas/call.ts';
import type { Settings } from '../../../../../shared/schemas/settings.ts';
import { aPlannedCall } from '../../../../builders/callBuilder.ts';
import { fakePlaybookStore } from '../../../../fakes/fakePlaybookStore.ts';
import { fakeCallRepository } from '../../../../fakes/fakeCallRepository.ts';
import { fakeClock, type FakeClock } from '../../../../fakes/fakeClock.ts';
import { fakeNotifier } from '../../../../fakes/fakeNotifier.ts';
import { fakePower } from '../../../../fakes/fakePower.ts';
import { fakePromiseReader } from '../../../../fakes/fakePromiseReader.ts';
import { fakeReminderStore, type FakeReminderStore } from '../../../../fakes/fakeReminderStore.ts';
import { fakeDesktop, fakeEmit, fakeSettings, fakeWindows } from '../../../../fakes/fakeWorld.ts';

export const START = aPlannedCall().startsAt;
/** An instant around the start of the call of the builder. */
export const fromStart = (min: number): number => START + minutes(min);

type Setup = {
  readonly calls?: readonly Call[];
  readonly settings?: Partial<Settings>;
  readonly language?: 'en' | 'de';
  readonly clock?: FakeClock;
  /** That of an app which ran before. */
  readonly store?: FakeReminderStore;
  readonly show?: Notifier['show'];
};

/** A service with everything around it; it reminds from the start. */
export function reminding(setup: Setup = {}) {
  const clock = setup.clock ?? fakeClock(fromStart(-30));
  const calls = fakeCallRepository(setup.calls ?? [aPlannedCall({ createdAt: 0 })]);
  const store = setup.store ?? fakeReminderStore();
  const notifier = fakeNotifier(clock);
  const settings = fakeSettings(setup.settings);
  const windows = fakeWindows();
  const power = fakePower();
  const texts = createCatalogue(() => setup.language ?? 'en');
  const { emit, emitted } = fakeEmit();
  const done: string[] = [];
  let ids = 0;
  const service = createReminderService({
    ...{ clock, calls, store, settings, windows, power, texts, emit },
    notifier:
      setup.show === undefined
        ? notifier
        : { ...notifier, close: (id) => notifier.close(id), show: setup.show },
    promises: fakePromiseReader(() => calls.all()),
    desktop: fakeDesktop(),
    playbooks: createPlaybookService({ texts, store: fakePlaybookStore() }),
    newId: () => `reminder-${(ids += 1)}`,
    hasTray: () => true,
    acts: {
      open: (view, callId) => void done.push(`open ${view} ${callId ?? 'nothing'}`),
      join: (callId) => void done.push(`join ${callId}`),
      settlePromise: (callId, state) => void done.push(`${state} ${callId}`),
    },
  });
  const stop = service.follow();
  const kinds = (): readonly ShownReminder['kind'][] => service.state().current.map(({ kind }) => kind);
  return {
    ...{ clock, calls, store, notifier, settings, windows, power, emitted, done, service, stop, kinds },
    titles: () => notifier.shown.map(({ title }) => title),
    /** Lets what was promised come. */
    settle: () => nextTurn(),
    to: (min: number): void => clock.advance(fromStart(min) - clock.now()),
  };
}
