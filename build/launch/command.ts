import { spawn, type ChildProcess } from 'node:child_process';
import { ROOT } from '../root.ts';

export type Finished = { readonly code: number; readonly output: string };
export type CommandOptions = {
  readonly env?: NodeJS.ProcessEnv;
  readonly limitMs?: number;
};

const NOT_FOUND = 127;
const INTERRUPTED = 130;

/** Runs a command to its end without showing anything. `output` holds both streams; code 127 means it could not be started. */
export function runQuietly(
  command: string,
  args: readonly string[],
  options: CommandOptions = {},
): Promise<Finished> {
  return new Promise((done) => {
    const child = spawn(command, args, {
      cwd: ROOT,
      env: { ...(options.env ?? process.env), ...colours() },
      stdio: ['ignore', 'pipe', 'pipe'],
      ...(options.limitMs === undefined ? {} : { timeout: options.limitMs, killSignal: 'SIGKILL' as const }),
    });
    const chunks: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => chunks.push(chunk));
    child.on('error', (error) => done({ code: NOT_FOUND, output: error.message }));
    child.on('close', (code) =>
      done({ code: code ?? INTERRUPTED, output: Buffer.concat(chunks).toString() }),
    );
  });
}

/** What a quiet command prints is shown on this terminal if at all, so it is coloured for this terminal. */
function colours(): NodeJS.ProcessEnv {
  return process.stdout.isTTY ? { FORCE_COLOR: '1' } : { NO_COLOR: '1', FORCE_COLOR: '0' };
}

/** Runs a command on this terminal and gives its exit code. */
export async function runOnTerminal(
  command: string,
  args: readonly string[],
  options: CommandOptions = {},
): Promise<number> {
  const child = spawn(command, args, { cwd: ROOT, env: options.env ?? process.env, stdio: 'inherit' });
  const stopListening = passSignalsTo(child);
  const code = await new Promise<number>((done) => {
    child.on('error', () => done(NOT_FOUND));
    child.on('exit', (exitCode) => done(exitCode ?? INTERRUPTED));
  });
  stopListening();
  return code;
}

/** Ctrl+C reaches the child through the terminal; this process only has to outlive it, to clean up after it. */
function passSignalsTo(child: ChildProcess): () => void {
  const wait = () => undefined;
  const end = () => void child.kill('SIGTERM');
  process.on('SIGINT', wait).on('SIGTERM', end).on('SIGHUP', end);
  return () => void process.off('SIGINT', wait).off('SIGTERM', end).off('SIGHUP', end);
}
