import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import type { BrowserWindow } from 'electron';
import type { Callside } from './callside.ts';

export type Bounds = {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
};

type Facts = {
  readonly id: number;
  readonly isFocused: boolean;
  readonly bounds: Bounds;
  readonly workArea: Bounds;
};

/** What the system knows of the panel's window; null while there is none. */
const panelFacts = ({ app }: Callside): Promise<Facts | null> =>
  app.evaluate(({ BrowserWindow: Windows, screen }) => {
    const isPanel = ({ webContents }: BrowserWindow) => webContents.getURL().endsWith('/panel.html');
    const panel = Windows.getAllWindows().find(isPanel);
    if (panel === undefined) return null;
    return {
      id: panel.getNativeWindowHandle().readUInt32LE(0),
      isFocused: panel.isFocused(),
      bounds: panel.getBounds(),
      workArea: screen.getDisplayMatching(panel.getBounds()).workArea,
    };
  });

export async function factsOf(callside: Callside): Promise<Facts> {
  const facts = await panelFacts(callside);
  if (facts === null) throw new Error('The panel is not open');
  return facts;
}

const run = (program: string, ...args: readonly string[]): string =>
  execFileSync(program, args, { encoding: 'utf8' });

const ids = (text: string): readonly number[] => [...text.matchAll(/0x[\da-f]+/g)].map(([id]) => Number(id));

/** The states that the window manager holds for a window, such as `_NET_WM_STATE_ABOVE`. */
export const wmState = (id: number): string => run('xprop', '-id', String(id), '_NET_WM_STATE');

/** Every window that the window manager knows, the topmost last. */
export const stacking = (): readonly number[] => ids(run('xprop', '-root', '_NET_CLIENT_LIST_STACKING'));

export const activeWindow = (): number | undefined => ids(run('xprop', '-root', '_NET_ACTIVE_WINDOW'))[0];

/** Moves the pointer as a hand does, in steps. */
export function dragMouse(from: readonly [number, number], to: readonly [number, number]): void {
  const STEPS = 12;
  run('xdotool', 'mousemove', String(from[0]), String(from[1]), 'mousedown', '1');
  for (let step = 1; step <= STEPS; step += 1) {
    const at = (axis: 0 | 1): string =>
      String(Math.round(from[axis] + ((to[axis] - from[axis]) * step) / STEPS));
    run('xdotool', 'mousemove', at(0), at(1));
  }
  run('xdotool', 'mouseup', '1');
}

export type OtherWindow = { readonly id: () => number; readonly close: () => void };

const idsNamed = (name: string): readonly number[] => {
  try {
    return run('xdotool', 'search', '--name', `^${name}$`).trim().split('\n').map(Number);
  } catch {
    return [];
  }
};

/** A window of another program, such as a meeting's, in front of everything and with the keyboard. */
export function openOther(name: string): OtherWindow {
  const child: ChildProcess = spawn('xmessage', [
    '-name',
    name,
    '-title',
    name,
    '-geometry',
    '1200x800+0+0',
    'x',
  ]);
  return {
    id: () => idsNamed(name)[0] ?? 0,
    close: () => void child.kill(),
  };
}
