import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inRoot } from '../root.ts';
import { runQuietly } from './command.ts';
import { isExecutable } from './lacking.js';
import { say } from './ready.ts';
import type { ElectronRuntime } from './runtime.ts';

const PACKAGE = inRoot('node_modules', 'electron');
const FETCH_LIMIT_MS = 5 * 60_000;

export function officialVersion(): string {
  const manifest = JSON.parse(readFileSync(join(PACKAGE, 'package.json'), 'utf8')) as { version: string };
  return manifest.version;
}

/** The binary the electron package fetched before, or null. */
export function findOfficial(): ElectronRuntime | null {
  const version = officialVersion();
  const folder = join(PACKAGE, 'dist');
  const executable = join(folder, readOr(join(PACKAGE, 'path.txt'), 'electron'));
  const isComplete = readOr(join(folder, 'version'), '').replace(/^v/, '') === version;
  return isComplete && isExecutable(executable) ? { source: 'official', version, folder, executable } : null;
}

/** Runs the electron package's own install script; null when its release host can't be reached in time. */
export async function fetchOfficial(): Promise<ElectronRuntime | null> {
  say(`Fetching Electron ${officialVersion()}.`);
  const { code, output } = await runQuietly(process.execPath, [join(PACKAGE, 'install.js')], {
    limitMs: FETCH_LIMIT_MS,
  });
  if (code === 0) return findOfficial();
  say(`  Its release host did not give it: ${reason(output)}`);
  return null;
}

function reason(output: string): string {
  const lines = output.split('\n').map((line) => line.trim());
  return lines.find((line) => /error/i.test(line)) ?? 'no answer in five minutes';
}

function readOr(file: string, otherwise: string): string {
  try {
    return readFileSync(file, 'utf8').trim();
  } catch {
    return otherwise;
  }
}
