import { spawn } from 'node:child_process';
import { isRoot, program, startOptions } from './callside.ts';

export type Said = { readonly code: number | null; readonly out: string; readonly err: string };

type Options = {
  readonly folder: string;
  /** Whoever reads stops after this much and closes the pipe. */
  readonly readAtMost?: number;
  readonly hasDisplay?: boolean;
};

/** Runs `callside` with these words, as a shell does, and waits for its end. */
export async function callsideCommand(words: readonly string[], options: Options): Promise<Said> {
  const { folder, readAtMost = Number.POSITIVE_INFINITY, hasDisplay = true } = options;
  const { args, env } = startOptions({ folder, arguments: words });
  const without = hasDisplay ? {} : { DISPLAY: '', WAYLAND_DISPLAY: '' };
  const child = spawn(program(), [...(isRoot ? ['--no-sandbox'] : []), ...args], {
    env: { ...env, ...without },
    stdio: ['ignore', 'pipe', 'pipe'],
    timeout: 60_000,
  });
  let out = '';
  let err = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    out += text;
    if (out.length >= readAtMost) child.stdout.destroy();
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => (err += text));
  const code = await new Promise<number | null>((done) => child.once('close', done));
  return { code, out, err };
}
