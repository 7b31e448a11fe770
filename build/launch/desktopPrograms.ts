import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { setTimeout as pause } from 'node:timers/promises';

export type Started = { readonly firstLine: string; readonly child: ChildProcess };

export const START_LIMIT_MS = 10_000;
const STOP_LIMIT_MS = 2_000;

/** Starts a program that says on its first line that it is there, and where. */
export async function startProgram(
  command: readonly string[],
  env: NodeJS.ProcessEnv,
): Promise<Started | null> {
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
export function launch(command: readonly string[], env: NodeJS.ProcessEnv): ChildProcess {
  const child = spawn('setpriv', ['--pdeathsig', 'TERM', '--', ...command], {
    env,
    detached: true,
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  child.on('error', () => undefined);
  return child;
}

export async function stopProgram(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null || child.pid === undefined) return;
  const ended = once(child, 'exit');
  child.kill('SIGTERM');
  await Promise.race([ended, pause(STOP_LIMIT_MS, undefined, { ref: false })]);
  child.kill('SIGKILL');
}
