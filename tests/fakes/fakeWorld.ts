import type { Desktop, Emit, PanelStance, SettingsStore, Texts, Windows } from '../../main/ports.ts';
import type { AppEvents } from '../../shared/ipc/contract.ts';
import { settingsSchema, type Settings } from '../../shared/schemas/settings.ts';

export type Emitted = {
  readonly [K in keyof AppEvents]: { readonly name: K; readonly payload: AppEvents[K] };
}[keyof AppEvents];

/** Keeps what pages would have been told. */
export function fakeEmit(): { readonly emit: Emit; readonly emitted: Emitted[] } {
  const emitted: Emitted[] = [];
  return { emitted, emit: (name, payload) => void emitted.push({ name, payload } as Emitted) };
}

export function fakeSettings(start: Partial<Settings> = {}): SettingsStore {
  let settings = settingsSchema.parse(start);
  return {
    read: () => settings,
    change: (edit) => (settings = settingsSchema.parse({ ...settings, ...edit })),
  };
}

export type FakeWindows = Windows & {
  readonly theme: () => Settings['theme'];
  /** What was last applied to the panel. */
  readonly stance: () => PanelStance | null;
  /** What the panel was asked for, in order. */
  readonly panelMoves: string[];
  /** The height that the reminder window was last given, null while it is not shown. */
  readonly reminderHeight: () => number | null;
  readonly mainIs: () => 'closed' | 'minimized' | 'shown';
  readonly closeMain: () => void;
  readonly resetCount: () => number;
};

function fakeMain() {
  let id = 0;
  let state: 'closed' | 'minimized' | 'shown' = 'closed';
  let resetCount = 0;
  const appear = (next: 'minimized' | 'shown'): void => {
    if (state === 'closed') id += 1;
    state = next;
  };
  return {
    showMain: () => appear('shown'),
    showMainQuietly: () => (state === 'closed' ? appear('minimized') : undefined),
    mainId: () => (state === 'closed' ? null : id),
    resetPlaces: () => void (resetCount += 1),
    mainIs: () => state,
    closeMain: () => void (state = 'closed'),
    resetCount: () => resetCount,
  };
}

function fakeReminder() {
  let height: number | null = null;
  return {
    showReminder: () => void (height ??= 220),
    hideReminder: () => void (height = null),
    fitReminder(heightPx: number) {
      if (height !== null) height = heightPx;
    },
    reminderHeight: () => height,
  };
}

/** A panel on a system that hides it from screen sharing when asked to. */
function fakeStance() {
  let stance: PanelStance | null = null;
  const panelMoves: string[] = [];
  return {
    standPanel: (next: PanelStance) => void (stance = next),
    snapPanel: (side: PanelStance['panelSide']) => void panelMoves.push(`snap ${side}`),
    dragPanel: ({ x, y }: { readonly x: number; readonly y: number }) =>
      void panelMoves.push(`held ${x},${y}`),
    isPanelHiddenFromShare: () => stance?.isPanelHiddenFromShare ?? false,
    stance: () => stance,
    panelMoves,
  };
}

export function fakeWindows(): FakeWindows {
  const listeners = new Set<() => void>();
  let isVisible = false;
  let isFocused = false;
  let theme: Settings['theme'] = 'system';
  const show = (next: boolean): void => {
    isVisible = next;
    listeners.forEach((listener) => {
      listener();
    });
  };
  return {
    ...fakeMain(),
    showPanel: () => show(true),
    hidePanel: () => show(false),
    ...fakeStance(),
    isPanelVisible: () => isVisible,
    focusPanel() {
      show(true);
      isFocused = true;
    },
    leavePanel: () => void (isFocused = false),
    isPanelFocused: () => isFocused,
    useTheme: (next) => (theme = next),
    ...fakeReminder(),
    onPanelChange(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    theme: () => theme,
  };
}

export type FakeDesktop = Desktop & { readonly opened: string[]; readonly shown: string[] };

/** A desktop that opens https links only and remembers what it was asked to open. */
export function fakeDesktop(languages: readonly string[] = ['en-US']): FakeDesktop {
  const opened: string[] = [];
  const shown: string[] = [];
  return {
    platform: 'linux',
    version: '1.2.3',
    locale: () => 'en-US',
    languages: () => languages,
    openLink(url) {
      if (!url.startsWith('https:')) return false;
      opened.push(url);
      return true;
    },
    showFile: (path) => void shown.push(path),
    opened,
    shown,
  };
}

/** Texts that name their key, so that a test sees which one was asked for. */
export const fakeTexts = (language: 'en' | 'de' = 'en'): Texts => ({
  language: () => language,
  text: (key) => key,
});
