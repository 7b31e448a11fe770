import type { Reminder, ReminderPlan } from '../../../shared/domain/reminderPlan/reminder.ts';
import { snoozesFor } from '../../../shared/domain/reminderPlan/snooze.ts';
import type { ShownReminder } from '../../../shared/ipc/reminders.ts';
import type { Call } from '../../../shared/schemas/call.ts';
import type { Clock, Desktop, NewId, SettingsStore, Windows } from '../../ports.ts';
import type { Notifier } from '../../reminderPorts.ts';
import { createCurrentReminders } from './currentReminders.ts';
import type { Entry, Topic } from './entries.ts';
import { notificationOf } from './notificationOf.ts';
import { createPresenter } from './presenter.ts';
import { shownReminder, type ShownDeps } from './shownReminder.ts';

export type ScreenDeps = Omit<ShownDeps, 'isPrivate'> & {
  readonly notifier: Notifier;
  readonly windows: Pick<Windows, 'showReminder' | 'hideReminder'>;
  readonly settings: Pick<SettingsStore, 'read'>;
  readonly clock: Clock;
  readonly desktop: Pick<Desktop, 'locale'>;
  readonly newId: NewId;
  /** What is on the screen, or how it gets there, changed. */
  readonly onChange: () => void;
};

function createParts(deps: ScreenDeps) {
  const { settings, clock, find } = deps;
  const current = createCurrentReminders({
    find,
    now: () => clock.now(),
    onGone: (id) => presenter.remove(id),
  });
  const presenter = createPresenter({
    ...deps,
    isWindowWanted: () => settings.read().remindersShownBy === 'window',
    isCurrent: current.has,
  });
  const shownDeps: ShownDeps = { ...deps, isPrivate: () => settings.read().areRemindersPrivate };
  return { current, presenter, shownDeps };
}

/** Puts an entry on the screen, in place of older ones of the same calls. */
function createPut(deps: ScreenDeps, { current, presenter, shownDeps }: ReturnType<typeof createParts>) {
  const { texts, clock, desktop, newId, find } = deps;
  const callOf = (shown: ShownReminder): Call | null => ('call' in shown ? find(shown.call.callId) : null);
  return (kind: Entry['kind'], topics: readonly Topic[]): void => {
    const now = clock.now();
    const entry: Entry = { id: newId(), shownAt: now, kind, topics };
    const shown = shownReminder(shownDeps, entry, now);
    if (shown === null) return;
    current.add(entry);
    const call = callOf(shown);
    const promisor = call?.promise.who ?? '';
    const voice = { texts, now, promisor, locale: desktop.locale(), timeZone: clock.timeZone() };
    presenter.show(notificationOf(voice, shown, call === null ? [] : snoozesFor(call, now)));
  };
}

/** Several promises of one morning are one list: nobody wants five notifications at once. */
function sorted({ fire, digest }: Pick<ReminderPlan, 'fire' | 'digest'>) {
  const promises = fire.filter(({ kind }) => kind === 'promise-due');
  if (promises.length < 2) return { singles: fire, listed: digest };
  return {
    singles: fire.filter(({ kind }) => kind !== 'promise-due'),
    listed: [...digest, ...promises],
  };
}

/** Reminders on the screen: shown, kept true to their calls, and ended. */
export function createReminderScreen(deps: ScreenDeps) {
  const { find, clock, settings } = deps;
  const parts = createParts(deps);
  const { current, presenter, shownDeps } = parts;
  const put = createPut(deps, parts);
  let wasPrivate = settings.read().areRemindersPrivate;

  const topicsOf = (reminders: readonly Reminder[]): readonly Topic[] =>
    reminders.flatMap(({ kind, callId }) => {
      const call = find(callId);
      return call === null ? [] : [{ kind, callId, startsAt: call.startsAt }];
    });
  /** One digest at a time: what the last one still holds moves into the new one. */
  const putDigest = (topics: readonly Topic[]): void => {
    const ids = new Set(topics.map(({ callId }) => callId));
    const older = current.all().flatMap((entry) => (entry.kind === 'digest' ? entry.topics : []));
    put('digest', [...older.filter(({ callId }) => !ids.has(callId)), ...topics]);
  };
  return {
    current,
    presenter,
    shown: (): readonly ShownReminder[] =>
      current.all().flatMap((entry) => shownReminder(shownDeps, entry, clock.now()) ?? []),
    /** The most urgent comes last, so that it stands in front. */
    show: (plan: Pick<ReminderPlan, 'fire' | 'digest'>): void => {
      const { singles, listed } = sorted(plan);
      if (listed.length > 0) putDigest(topicsOf(listed));
      for (const topic of topicsOf(singles)) put('single', [topic]);
    },
    test: (): void => put('test', []),
    /** Ends what is over; what names a client leaves the system's screen once reminders are private. */
    refresh: (): void => {
      current.prune();
      const isPrivate = settings.read().areRemindersPrivate;
      if (isPrivate && !wasPrivate) current.all().forEach(({ id }) => presenter.withdraw(id));
      wasPrivate = isPrivate;
    },
  };
}

export type ReminderScreen = ReturnType<typeof createReminderScreen>;
