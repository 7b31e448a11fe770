import { spawn } from 'node:child_process';
import { isRoot, program, startOptions } from './callside.ts';

const MOST_PRESSES = 20;

/** Presses the one button of the system's own message, which no page and no stub can reach. */
async function pressMessage(): Promise<void> {
  const find = ['search', '--sync', '--onlyvisible', '--name', '^Callside$'];
  // A message that is just being drawn hears nothing yet, so the next press has to wait a little.
  const press = ['windowfocus', '--sync', 'key', 'Return', 'sleep', '0.3'];
  const xdotool = spawn('xdotool', [...find, ...press], { stdio: 'ignore', timeout: 3_000 });
  await new Promise((done) => xdotool.once('exit', done).once('error', done));
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
  for (let presses = 0; presses < MOST_PRESSES && child.exitCode === null; presses += 1) await pressMessage();
  child.kill('SIGKILL');
  await ended;
  return { said, exitCode: child.exitCode };
}
