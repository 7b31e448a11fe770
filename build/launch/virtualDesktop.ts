import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as pause } from 'node:timers/promises';
import { runQuietly } from './command.ts';
import { desktopEnvironment } from './environment.ts';
import { blocked, ready, type Ready } from './ready.ts';

/** A screen, a session bus and a window manager nobody sees. `env` is what a program needs to live there. */
export type VirtualDesktop = { readonly env: NodeJS.ProcessEnv; readonly stop: () => Promise<void> };

type Started = { readonly firstLine: string; readonly child: ChildProcess };

const SCREEN = '1600x1000x24';
const START_LIMIT_MS = 10_000;
const STOP_LIMIT_MS = 2_000;

/** Starts the desktop, with a home of its own for settings: no test reads or writes what belongs to the user. */
export async function startVirtualDesktop(): Promise<Ready<VirtualDesktop>> {
  const home = mkdtempSync(join(tmpdir(), 'callside-desktop-'));
  const children: ChildProcess[] = [];
  const stop = () => stopDesktop(children, home);
  const env = desktopEnvironment(home);

  const screen = await startProgram(
    ['Xvfb', '-displayfd', '1', '-screen', '0', SCREEN, '-dpi', '96', '-nolisten', 'tcp', '-noreset'],
    env,
  );
  if (screen === null) return failed('Xvfb', stop);
  children.push(screen.child);
  env.DISPLAY = `:${screen.firstLine}`;

  const bus = await startProgram(['dbus-daemon', '--session', '--nofork', '--print-address=1'], env);
  if (bus === null) return failed('dbus-daemon', stop);
  children.push(bus.child);
  env.DBUS_SESSION_BUS_ADDRESS = bus.firstLine;

  children.push(launch(['xfwm4', '--compositor=off'], env));
  return (await isManaged(env)) ? ready({ env, stop }) : failed('xfwm4', stop);
}

async function failed(program: string, stop: () => Promise<void>): Promise<Ready<never>> {
  await stop();
  return blocked(`The virtual display could not be started: ${program} did not come up.`);
}

/** Starts a program that says on its first line that it is there, and where. */
async function startProgram(command: readonly string[], env: NodeJS.ProcessEnv): Promise<Started | null> {
  const child = launch(command, env);
  if (child.stdout === null) return null;
  const lines = createInterface(child.stdout);
  const started = once(lines, 'line', { signal: AbortSignal.timeout(START_LIMIT_MS) });
  const ended = once(child, 'exit').then(() => null);
  const first = (await Promise.race([started, ended]).catch(() => null)) as readonly [string] | null;
  if (first !== null) return { firstLine: first[0].trim(), child };
  child.kill('SIGKILL');
  return null;
}

// In a session of its own, so that Ctrl+C ends the tests before their screen; and ended with this process, whatever ends it.
function launch(command: readonly string[], env: NodeJS.ProcessEnv): ChildProcess {
  const child = spawn('setpriv', ['--pdeathsig', 'TERM', '--', ...command], {
    env,
    detached: true,
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  child.on('error', () => undefined);
  return child;
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

async function stopProgram(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null || child.pid === undefined) return;
  const ended = once(child, 'exit');
  child.kill('SIGTERM');
  await Promise.race([ended, pause(STOP_LIMIT_MS, undefined, { ref: false })]);
  child.kill('SIGKILL');
}
