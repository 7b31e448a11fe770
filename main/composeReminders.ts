import { app } from 'electron';
import { newId, type Opened } from './composeFiles.ts';
import type { AppPlatform } from './composePlatform.ts';
import type { CallServices } from './composeServices.ts';
import type { Emit } from './ports.ts';
import { createDoorService } from './services/doorService.ts';
import { createReminderService, type ReminderService } from './services/reminders/reminderService.ts';
import { createTrayActions } from './services/tray/trayActions.ts';
import { createTrayService } from './services/tray/trayService.ts';
import { createWindowOrders, type WindowOrders } from './services/windowOrders.ts';
import type { Announcer } from './services/announcer.ts';

type Parts = { readonly opened: Opened; readonly platform: AppPlatform; readonly services: CallServices };

type Join = CallServices['plan']['join'];
type ReminderParts = Parts & { readonly orders: WindowOrders; readonly join: Join };

function createReminders({ opened, platform, services, orders, join }: ReminderParts, emit: Emit) {
  const { clock, settings, storage } = opened;
  const { notifier, windows, power, texts, desktop, tray } = platform;
  const { promises, playbooks } = services;
  return createReminderService({
    ...{ calls: storage.calls, promises: storage.promises, store: storage.reminders },
    ...{ settings, clock, notifier, windows, power, texts, desktop, playbooks, emit, newId },
    acts: {
      open: orders.open,
      join(callId) {
        if (!join(callId).ok) orders.open('prepare', callId);
      },
      settlePromise: (callId, state) => void promises.settle(callId, state),
    },
    hasTray: () => tray.isThere(),
  });
}

type TrayParts = ReminderParts & { readonly reminders: ReminderService };

function createTray({ opened, platform, services, orders, join, reminders }: TrayParts) {
  const { clock, settings } = opened;
  const { tray, windows, texts, desktop } = platform;
  const { calls, live, panel, today } = services;
  const act = createTrayActions({
    ...{ calls, clock, live, panel, windows, orders, reminders, plan: { join } },
    askNow: () => panel.askNow(),
    quit: () => app.quit(),
  });
  const facts = { today: () => today.today(), reminders: () => reminders.state() };
  return createTrayService({ ...facts, tray, settings, clock, texts, desktop, act });
}

/** Reminders, the tray, and the way back to the window. */
export function composeReminders(parts: Parts, { emit, onChange }: Announcer) {
  const { platform, opened } = parts;
  const { windows, tray: host, power, startup } = platform;
  const orders = createWindowOrders({ windows, emit });
  const tellAndShow: Emit = (name, payload) => {
    emit(name, payload);
    tray.changed();
  };
  const join: Join = (id) => {
    const joined = parts.services.plan.join(id);
    if (joined.ok) reminders.callJoined(id);
    return joined;
  };
  const reminders = createReminders({ ...parts, orders, join }, tellAndShow);
  const tray = createTray({ ...parts, orders, join, reminders });
  const hasDock = process.platform === 'darwin';
  const door = createDoorService({ tray: host, windows, clock: opened.clock, hasDock });
  const changed = (): void => {
    reminders.changed();
    tray.changed();
  };
  return {
    ...{ reminders, orders, join, startup, door },
    /** Begins; returns the functions that stop. */
    follow: () => [
      tray.follow(),
      door.follow(),
      reminders.follow(),
      onChange(changed),
      power.onWake(changed),
      host.onChange(reminders.changed),
    ],
  };
}
