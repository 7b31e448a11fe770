import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Notifier, SystemNotification } from '../../main/reminderPorts.ts';
import { minutes } from '../../shared/lib/time.ts';
import type { FakeClock } from '../fakes/fakeClock.ts';

export type Seen = { readonly title: string; readonly body: string; readonly buttons: readonly string[] };

/** A notifier, and what only the user before the screen can do. */
export type OpenedNotifier = {
  readonly notifier: Notifier;
  readonly clock: FakeClock;
  readonly visible: () => readonly Seen[];
  /** By the title of the notification; `open` stands for the notification itself. */
  readonly press: (title: string, action: string) => void;
  readonly dismiss: (title: string) => void;
  /** Whatever shows notifications is gone. */
  readonly takeServiceAway: () => void | Promise<void>;
  /** Waits until everything that was sent has been heard. */
  readonly settle: () => Promise<void>;
  readonly close: () => void | Promise<void>;
};

const FIRST: SystemNotification = {
  id: 'reminder:1',
  title: 'Halden Freight at 10:00',
  body: 'You want: a working session with her CFO\nby Thursday',
  buttons: [
    { action: 'prepare', text: 'Prepare' },
    { action: '10-minutes', text: 'Snooze' },
  ],
  closesAfterMs: minutes(5),
};
const SECOND: SystemNotification = { ...FIRST, id: 'reminder:2', title: 'Arden Glass at 10:30' };

type Suite = { readonly open: () => Promise<OpenedNotifier & { readonly heard: readonly string[] }> };

function showing({ open }: Suite): void {
  it('shows title, body and buttons in their order', async () => {
    const { notifier, visible } = await open();
    expect(await notifier.isReady()).toBe(true);
    expect(await notifier.show(FIRST)).toBe(true);
    expect(visible()).toEqual([
      { title: FIRST.title, body: FIRST.body, buttons: FIRST.buttons.map(({ text }) => text) },
    ]);
  });

  it('shows the same one again in its place, with a new time', async () => {
    const { notifier, clock, visible, heard, settle } = await open();
    await notifier.show(FIRST);
    clock.advance(minutes(4));
    expect(await notifier.show({ ...FIRST, title: 'Halden Freight now' })).toBe(true);
    clock.advance(minutes(4));
    await settle();
    expect(visible().map(({ title }) => title)).toEqual(['Halden Freight now']);
    expect(heard).toEqual([]);
  });

  it('says that it could not show anything where nothing shows notifications', async () => {
    const { notifier, takeServiceAway } = await open();
    await takeServiceAway();
    expect(await notifier.isReady()).toBe(false);
    expect(await notifier.show(FIRST)).toBe(false);
  });
}

function answering({ open }: Suite): void {
  it.each(['prepare', '10-minutes', 'open'])(
    'tells once that “%s” was pressed, and is gone',
    async (action) => {
      const { notifier, visible, press, heard, settle } = await open();
      await notifier.show(FIRST);
      await notifier.show(SECOND);
      press(FIRST.title, action);
      await vi.waitFor(() => expect(heard).toEqual([`${FIRST.id} ${action}`]));
      await settle();
      expect(visible().map(({ title }) => title)).toEqual([SECOND.title]);
      expect(heard).toHaveLength(1);
    },
  );

  it('tells of each one under its own id', async () => {
    const { notifier, press, heard } = await open();
    await notifier.show(FIRST);
    await notifier.show(SECOND);
    press(SECOND.title, 'open');
    press(FIRST.title, 'prepare');
    await vi.waitFor(() => expect(heard).toEqual([`${SECOND.id} open`, `${FIRST.id} prepare`]));
  });

  it('tells nobody who no longer listens', async () => {
    const { notifier, press, settle } = await open();
    const heard: string[] = [];
    const stop = notifier.onAction((id) => heard.push(id));
    await notifier.show(FIRST);
    stop();
    press(FIRST.title, 'open');
    await settle();
    expect(heard).toEqual([]);
  });
}

function closing({ open }: Suite): void {
  it('tells that the user closed it', async () => {
    const { notifier, dismiss, heard } = await open();
    await notifier.show(FIRST);
    dismiss(FIRST.title);
    await vi.waitFor(() => expect(heard).toEqual([`${FIRST.id} closed`]));
  });

  it('closes by itself when its time is over, and not before', async () => {
    const { notifier, clock, visible, heard, settle } = await open();
    await notifier.show(FIRST);
    clock.advance(minutes(5) - 1);
    await settle();
    expect(visible()).toHaveLength(1);
    clock.advance(1);
    await vi.waitFor(() => expect(visible()).toEqual([]));
    await settle();
    expect(heard).toEqual([`${FIRST.id} closed`]);
  });

  it('is taken away without a word by whoever showed it', async () => {
    const { notifier, clock, visible, heard, settle } = await open();
    await notifier.show(FIRST);
    notifier.close(FIRST.id);
    notifier.close('reminder:never');
    await vi.waitFor(() => expect(visible()).toEqual([]));
    clock.advance(minutes(10));
    await settle();
    expect(heard).toEqual([]);
  });

  it('leaves nothing on the screen when it is disposed of', async () => {
    const { notifier, clock, visible, heard } = await open();
    await notifier.show(FIRST);
    await notifier.show(SECOND);
    notifier.dispose();
    await vi.waitFor(() => expect(visible()).toEqual([]));
    expect(clock.armedCount()).toBe(0);
    expect(heard).toEqual([]);
  });
}

/** What every notifier does, whatever shows its notifications. */
export function notifierContract(name: string, start: () => Promise<OpenedNotifier>): void {
  describe(name, () => {
    const started: OpenedNotifier[] = [];
    afterEach(async () => {
      for (const opened of started.splice(0)) await opened.close();
    });
    const suite: Suite = {
      open: async () => {
        const opened = await start();
        started.push(opened);
        const heard: string[] = [];
        opened.notifier.onAction((id, action) => heard.push(`${id} ${action}`));
        opened.notifier.onClosed((id) => heard.push(`${id} closed`));
        return { ...opened, heard };
      },
    };
    showing(suite);
    answering(suite);
    closing(suite);
  });
}
