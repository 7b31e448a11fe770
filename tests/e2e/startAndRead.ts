import { spawn } from 'node:child_process';
import { isRoot, program, startOptions } from './callside.ts';

/** Starts the app by hand, and returns what it says on the terminal as soon as that matches; then ends it. */
export async function startAndRead(folder: string, awaited: RegExp): Promise<string> {
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
  child.kill('SIGKILL');
  await ended;
  return said;
}
