import type { ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { runQuietly } from './command.ts';
import { launch, START_LIMIT_MS, startProgram, stopProgram } from './desktopPrograms.ts';
import { desktopEnvironment } from './environment.ts';
import { blocked, ready, type Ready } from './ready.ts';
import { writeBusConfiguration } from './testBus.ts';

/** A screen, a session bus and a window manager nobody sees. */
export type VirtualDesktop = {
  /** What a program needs to live there. */
  readonly env: NodeJS.ProcessEnv;
  /** Where settings and caches lie; it goes with the desktop. */
  readonly home: string;
  /** Starts a program that ends with the desktop. */
  readonly add: (command: readonly string[]) => void;
  readonly stop: () => Promise<void>;
};

const SCREEN = '1600x1000x24';

/** Starts the desktop, with a home of its own for settings: no test reads or writes what belongs to the user. */
export async function startVirtualDesktop(): Promise<Ready<VirtualDesktop>> {
  const home = mkdtempSync(join(tmpdir(), 'callside-desktop-'));
  const children: ChildProcess[] = [];
  const stop = () => stopDesktop(children, home);
  const env = desktopEnvironment(home);
  const add = (command: readonly string[]): void => void children.push(launch(command, env));

  const screen = await startProgram(
    ['Xvfb', '-displayfd', '1', '-screen', '0', SCREEN, '-dpi', '96', '-nolisten', 'tcp', '-noreset'],
    env,
  );
  if (screen === null) return failed('Xvfb', stop);
  children.push(screen.child);
  env.DISPLAY = `:${screen.firstLine}`;

  const configuration = writeBusConfiguration(home);
  const bus = await startProgram(
    ['dbus-daemon', `--config-file=${configuration}`, '--nofork', '--print-address=1'],
    env,
  );
  if (bus === null) return failed('dbus-daemon', stop);
  children.push(bus.child);
  env.DBUS_SESSION_BUS_ADDRESS = bus.firstLine;

  add(['xfwm4', '--compositor=off']);
  return (await isManaged(env)) ? ready({ env, home, add, stop }) : failed('xfwm4', stop);
}

async function failed(program: string, stop: () => Promise<void>): Promise<Ready<never>> {
  await stop();
  return blocked(`The virtual display could not be started: ${program} did not come up.`);
}

async function isManaged(env: NodeJS.ProcessEnv): Promise<boolean> {
  for (let waitedMs = 0; waitedMs < START_LIMIT_MS; waitedMs += 50) {
    const { output } = await runQuietly('xprop', ['-root', '_NET_SUPPORTING_WM_CHECK'], { env });
    if (output.includes('window id')) return true;
    await pause(50);
  }
  return false;
}

async function stopDesktop(children: readonly ChildProcess[], home: string): Promise<void> {
  for (const child of children.toReversed()) await stopProgram(child);
  rmSync(home, { recursive: true, force: true });
}
