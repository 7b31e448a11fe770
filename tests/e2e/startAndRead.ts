import { spawn, spawnSync } from 'node:child_process';
import { isRoot, program, startOptions } from './callside.ts';

const DIALOG_LIMIT_MS = 15_000;

/** Presses the one button of the system's own message, which no page and no stub can reach. */
function answerMessage(): void {
  const toFind = ['search', '--sync', '--onlyvisible', '--name', '^Callside$'];
  spawnSync('xdotool', [...toFind, 'windowfocus', '--sync', 'key', 'Return'], { timeout: DIALOG_LIMIT_MS });
}

export type RefusedStart = { readonly said: string; readonly exitCode: number | null };

/** Starts the app by hand, waits until it says on the terminal what is awaited, and answers its message. */
export async function startAndRead(folder: string, awaited: RegExp): Promise<RefusedStart> {
  const { args, env } = startOptions({ folder });
  const child = spawn(program(), [...(isRoot ? ['--no-sandbox'] : []), ...args], { env });
  const ended = new Promise<void>((done) => child.once('exit', () => done()));
  let said = '';
  const heard = new Promise<void>((done) => {
    child.stderr.on('data', (chunk: Buffer) => {
      said += chunk.toString();
      if (awaited.test(said) && said.includes(folder)) done();
    });
  });
  await Promise.race([heard, ended]);
  answerMessage();
  const tooLong = setTimeout(() => child.kill('SIGKILL'), DIALOG_LIMIT_MS);
  await ended;
  clearTimeout(tooLong);
  return { said, exitCode: child.exitCode };
}
