import { afterEach, describe, expect, it } from 'vitest';
import type { ReminderStore } from '../../main/reminderPorts.ts';
import { callId } from '../builders/callBuilder.ts';

export type OpenedReminders = { readonly reminders: ReminderStore; readonly close: () => void };
type Suite = { readonly open: () => ReminderStore };

function marks({ open }: Suite): void {
  it('has none of anything at first', () => {
    const store = open();
    expect([store.marks().size, store.snoozes().size, store.pausedUntil()]).toEqual([0, 0, null]);
  });

  it('keeps marks with the instant at which each was set first', () => {
    const store = open();
    store.mark(['a', 'b:15:1'], 10);
    store.mark(['b:15:1', 'c'], 20);
    store.mark([], 30);
    expect(Object.fromEntries(store.marks())).toEqual({ a: 10, 'b:15:1': 10, c: 20 });
  });

  it('forgets marks older than an instant, and takes them again', () => {
    const store = open();
    store.mark(['a', 'b'], 10);
    store.mark(['c'], 20);
    store.forgetMarksBefore(20);
    expect([...store.marks().keys()]).toEqual(['c']);
    store.mark(['a'], 30);
    expect(store.marks().get('a')).toBe(30);
  });
}

function putOff({ open }: Suite): void {
  it('keeps one snooze a call, the newest, until it is taken away', () => {
    const store = open();
    store.snooze(callId(1), 10);
    store.snooze(callId(2), 10);
    store.snooze(callId(1), 20);
    store.snooze(callId(2), null);
    store.snooze(callId(3), null);
    expect(Object.fromEntries(store.snoozes())).toEqual({ [callId(1)]: 20 });
  });

  it('keeps the pause until it is taken away', () => {
    const store = open();
    store.pause(10);
    store.pause(20);
    expect(store.pausedUntil()).toBe(20);
    store.pause(null);
    store.pause(null);
    expect(store.pausedUntil()).toBeNull();
  });
}

/** What every `ReminderStore` remembers. */
export function reminderStoreContract(name: string, openStore: () => OpenedReminders): void {
  describe(name, () => {
    const opened: OpenedReminders[] = [];
    const open = (): ReminderStore => {
      const next = openStore();
      opened.push(next);
      return next.reminders;
    };
    afterEach(() => {
      for (const { close } of opened.splice(0)) close();
    });
    for (const suite of [marks, putOff]) suite({ open });
  });
}
