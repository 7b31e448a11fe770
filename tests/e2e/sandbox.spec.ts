import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import {
  chmodSync,
  chownSync,
  copyFileSync,
  cpSync,
  existsSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
} from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { expect, test } from '@playwright/test';
import { newFolder } from './callside.ts';

const ROOT = resolve(import.meta.dirname, '..', '..');
const NOBODY = 65_534;
const AS_NOBODY = [`--reuid=${NOBODY}`, `--regid=${NOBODY}`, '--clear-groups'];

const asNobody = (command: string, more: readonly string[]): number | null =>
  spawnSync('setpriv', [...AS_NOBODY, command, ...more]).status;

function reasonToSkip(): string | null {
  if (process.platform !== 'linux') return 'the sandbox is read from /proc';
  if (process.getuid?.() !== 0)
    return 'only root can become another user; run as that user, every test is sandboxed';
  return asNobody('unshare', ['--user', 'true']) === 0
    ? null
    : 'this kernel gives no user namespaces to users';
}

/** A copy that nobody may read, for clones and caches that lie in a folder of root. */
function readable(path: string, folder: string): string {
  if (asNobody('test', ['-r', path]) === 0) return path;
  const copy = join(folder, 'copy', path);
  cpSync(dirname(path), dirname(copy), { recursive: true });
  return copy;
}

/** The status lines of the first process of the app that draws a page; null while there is none. */
function rendererStatus(folder: string): { readonly pid: string; readonly status: string } | null {
  for (const pid of readdirSync('/proc').filter((name) => /^\d+$/.test(name))) {
    try {
      const command = readFileSync(join('/proc', pid, 'cmdline'), 'utf8');
      const isOurs = command.includes('--type=renderer') && command.includes(folder);
      if (isOurs) return { pid, status: readFileSync(join('/proc', pid, 'status'), 'utf8') };
    } catch {
      // The process ended while it was looked at.
    }
  }
  return null;
}

/** The variables by which nobody finds the screen, with a copy of the key to it where there is one. */
function screenFor(folder: string): readonly string[] {
  const display = `DISPLAY=${String(process.env['DISPLAY'])}`;
  const key = process.env['XAUTHORITY'];
  if (key === undefined) return [display];
  const copy = join(folder, 'Xauthority');
  copyFileSync(key, copy);
  chownSync(copy, NOBODY, NOBODY);
  return [display, `XAUTHORITY=${copy}`];
}

function startAsNobody(folder: string): ChildProcess {
  const program = readable(String(process.env['CALLSIDE_ELECTRON']), folder);
  const app = join(dirname(readable(join(ROOT, 'out', 'app', 'main.mjs'), folder)), 'main.mjs');
  const run = [
    'env',
    '-i',
    `HOME=${folder}`,
    ...screenFor(folder),
    program,
    app,
    `--user-data-dir=${folder}/data`,
  ];
  chownSync(folder, NOBODY, NOBODY);
  chmodSync(folder, 0o700);
  return spawn('setpriv', [...AS_NOBODY, ...run], { stdio: 'ignore' });
}

test('the pages run in the sandbox of the system', async () => {
  const reason = reasonToSkip();
  test.skip(reason !== null, `skipped: ${String(reason)}`);
  const folder = newFolder();
  const child = startAsNobody(folder);
  const ended = new Promise((done) => child.once('exit', done));
  try {
    await expect.poll(() => rendererStatus(folder), { timeout: 20_000 }).not.toBeNull();
    const { pid, status } = rendererStatus(folder) ?? { pid: '', status: '' };
    expect(status).toMatch(/^Seccomp:\s+2$/m);
    expect(status).toMatch(/^NoNewPrivs:\s+1$/m);
    expect(status).toMatch(/^CapEff:\s+0+$/m);
    expect(readlinkSync(`/proc/${pid}/ns/net`)).not.toBe(readlinkSync('/proc/self/ns/net'));
    await expect.poll(() => existsSync(join(folder, 'data', 'history.db'))).toBe(true);
  } finally {
    child.kill('SIGTERM');
    await ended;
    rmSync(folder, { recursive: true, force: true });
  }
});
