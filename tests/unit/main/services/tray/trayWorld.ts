import { createCatalogue } from '../../../../../main/adapters/texts/catalogue.ts';
import type { TrayAction } from '../../../../../main/reminderPorts.ts';
import { createTodayService } from '../../../../../main/services/todayService.ts';
import { createTrayService } from '../../../../../main/services/tray/trayService.ts';
import type { RemindersState } from '../../../../../shared/ipc/reminders.ts';
import type { Call } from '../../../../../shared/schemas/call.ts';
import type { Settings } from '../../../../../shared/schemas/settings.ts';
import { fakeCallRepository } from '../../../../fakes/fakeCallRepository.ts';
import { fakeClock } from '../../../../fakes/fakeClock.ts';
import { fakeTray, linesOf } from '../../../../fakes/fakeTray.ts';
import { fakeSettings } from '../../../../fakes/fakeWorld.ts';

type Reminders = Pick<RemindersState, 'current' | 'pausedUntil'>;
type World = {
  readonly calls?: readonly Call[];
  readonly settings?: Partial<Settings>;
  readonly language?: 'en' | 'de';
  readonly locale?: string;
};

/** 18 November 2026, 10:48 in Berlin. */
export const TRAY_NOW = Date.UTC(2026, 10, 18, 9, 48);

/** A tray service over fakes, with the sentences people read. */
export function trayWorld({ calls = [], settings = {}, language = 'en', locale = 'en-GB' }: World = {}) {
  const clock = fakeClock(TRAY_NOW);
  const repository = fakeCallRepository(calls);
  const chosen = fakeSettings(settings);
  const tray = fakeTray();
  const acted: TrayAction[] = [];
  const today = createTodayService({ calls: repository, clock });
  let reminders: Reminders = { current: [], pausedUntil: null };
  let readCount = 0;
  let isFailing = false;
  let setBackMs = 0;
  const service = createTrayService({
    tray,
    clock: { ...clock, now: () => clock.now() - setBackMs },
    settings: chosen,
    today: () => {
      readCount += 1;
      if (isFailing) throw new Error('the disk is gone');
      return today.today();
    },
    reminders: () => reminders,
    texts: createCatalogue(() => language),
    desktop: { locale: () => locale },
    act: (action) => void acted.push(action),
  });
  return {
    ...{ clock, tray, acted, service, settings: chosen, calls: repository },
    stop: service.follow(),
    readCount: () => readCount,
    failReads: (next: boolean) => void (isFailing = next),
    /** The user sets the clock: no timer of the system minds. */
    setClockBack: (ms: number) => void (setBackMs += ms),
    remind: (next: Partial<Reminders>) => void (reminders = { ...reminders, ...next }),
    lines: () => linesOf(tray.onScreen()?.items ?? []),
    settle: () => clock.advance(50),
  };
}
