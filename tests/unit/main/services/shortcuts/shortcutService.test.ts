import { describe, expect, it } from 'vitest';
import { createShortcutService } from '../../../../../main/services/shortcuts/shortcutService.ts';
import { FIRST_SHORTCUTS } from '../../../../../shared/lib/shortcutActions.ts';
import type { ChosenShortcuts } from '../../../../../shared/schemas/shortcuts.ts';
import { aLiveCall, callId } from '../../../../builders/callBuilder.ts';
import { fakeCallRepository } from '../../../../fakes/fakeCallRepository.ts';
import { fakeClock } from '../../../../fakes/fakeClock.ts';
import { fakeShortcuts } from '../../../../fakes/fakeShortcuts.ts';
import { fakeEmit, fakeSettings } from '../../../../fakes/fakeWorld.ts';

const PANEL = 'CommandOrControl+Alt+Space';
const NEXT = 'CommandOrControl+Alt+N';
const NOTE = 'CommandOrControl+Alt+J';

type World = {
  readonly chosen?: Partial<ChosenShortcuts>;
  readonly others?: readonly string[];
  readonly isSure?: boolean;
};

function setUp({ chosen = {}, others = [], isSure = true }: World = {}) {
  const shortcuts = fakeShortcuts(others, isSure);
  const settings = fakeSettings({ shortcuts: { ...FIRST_SHORTCUTS, ...chosen } });
  const calls = fakeCallRepository([]);
  const clock = fakeClock();
  const { emit, emitted } = fakeEmit();
  const pressed: string[] = [];
  const service = createShortcutService({
    ...{ shortcuts, settings, calls, clock, emit, system: 'linux' },
    act: (action) => void pressed.push(action),
  });
  const startCall = (): void => {
    calls.save(aLiveCall({ id: callId(1) }));
    service.changed();
  };
  const endCall = (): void => {
    calls.remove(callId(1), 0);
    service.changed();
  };
  const choose = (more: Partial<ChosenShortcuts>): void => {
    settings.change({ shortcuts: { ...settings.read().shortcuts, ...more } });
    service.changed();
  };
  return { ...{ shortcuts, service, clock, emitted, pressed }, startCall, endCall, choose };
}

describe('keys heard in every app', () => {
  it('are the panel’s always, and the others’ only during a call', () => {
    const { shortcuts, service, startCall, endCall, pressed } = setUp({ chosen: { 'next-step': NEXT } });
    const stop = service.follow();
    expect(shortcuts.taken()).toEqual([PANEL]);
    expect(service.state().actions['next-step']).toEqual({ kind: 'ready' });
    startCall();
    expect(shortcuts.taken()).toEqual([PANEL, NEXT]);
    shortcuts.press(NEXT);
    expect(pressed).toEqual(['next-step']);
    endCall();
    expect(shortcuts.taken()).toEqual([PANEL]);
    stop();
    expect(shortcuts.taken()).toEqual([]);
  });

  it('change at once, also when two actions change places', () => {
    const { shortcuts, service, startCall, choose, pressed } = setUp({
      chosen: { 'next-step': NEXT, 'quick-note': NOTE },
    });
    service.follow();
    startCall();
    choose({ 'next-step': NOTE, 'quick-note': NEXT });
    shortcuts.press(NEXT);
    shortcuts.press(NOTE);
    expect(pressed).toEqual(['quick-note', 'next-step']);
    choose({ 'panel-to-keyboard': null });
    expect(shortcuts.taken()).not.toContain(PANEL);
    expect(service.state().actions['panel-to-keyboard']).toEqual({ kind: 'unset' });
  });
});

describe('keys that other apps hold', () => {
  it('are known to be taken by others before they are needed, and tried again when asked about', () => {
    const { service, shortcuts, emitted, choose } = setUp({ others: [NEXT] });
    service.follow();
    choose({ 'next-step': NEXT });
    expect(service.state().actions['next-step']).toEqual({ kind: 'refused', reason: 'TAKEN' });
    expect(shortcuts.taken()).toEqual([PANEL]);
    expect(emitted.at(-1)).toMatchObject({ name: 'shortcuts.changed' });
  });
});

describe('keys that are somebody else’s', () => {
  it('that another action or every app has are never taken', () => {
    const { service, shortcuts, startCall } = setUp({
      chosen: { tick: PANEL, 'ask-now': 'CommandOrControl+C' },
    });
    service.follow();
    startCall();
    expect(shortcuts.taken()).toEqual([PANEL]);
    expect(service.state().actions.tick).toEqual({
      kind: 'conflict',
      conflict: { kind: 'action', action: 'panel-to-keyboard' },
    });
    expect(service.state().actions['ask-now']).toEqual({ kind: 'conflict', conflict: { kind: 'system' } });
  });
});

describe('while keys are recorded', () => {
  it('all are given back, and come again when it is over', () => {
    const { service, shortcuts } = setUp();
    service.follow();
    expect(service.record(true).isRecording).toBe(true);
    expect(shortcuts.taken()).toEqual([]);
    service.record(false);
    expect(shortcuts.taken()).toEqual([PANEL]);
  });

  it('they come again after a minute, when the page that recorded is gone', () => {
    const { service, shortcuts, clock } = setUp();
    service.follow();
    service.record(true);
    clock.advance(60_000);
    expect(shortcuts.taken()).toEqual([PANEL]);
    expect(service.state().isRecording).toBe(false);
  });
});

describe('on Wayland', () => {
  it('nothing is promised until the keys were heard once', () => {
    const { service, shortcuts, emitted } = setUp({ isSure: false });
    service.follow();
    expect(service.state().actions['panel-to-keyboard']).toEqual({ kind: 'unsure' });
    shortcuts.press(PANEL);
    expect(service.state().actions['panel-to-keyboard']).toEqual({ kind: 'on' });
    expect(emitted.filter(({ name }) => name === 'shortcuts.changed')).toHaveLength(2);
  });

  it('keys are not tried before they are needed: the desktop may ask the user each time', () => {
    const { service } = setUp({ isSure: false, chosen: { 'next-step': NEXT }, others: [NEXT] });
    service.follow();
    expect(service.state().actions['next-step']).toEqual({ kind: 'ready' });
  });
});
