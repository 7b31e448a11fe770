import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { inRoot } from '../root.ts';
import { fetchFallback, findFallback, isFallbackMade } from './fallbackElectron.ts';
import { fetchOfficial, findOfficial, officialVersion } from './officialElectron.ts';
import { blocked, ready, say, type Ready } from './ready.ts';
import type { ElectronRuntime } from './runtime.ts';

/** Finds Electron or fetches it: the official binary first, the fallback only where the release host is out of reach. */
export async function findElectron(): Promise<Ready<ElectronRuntime>> {
  const official = findOfficial();
  if (official !== null) return ready(official);

  const fallback = findFallback();
  if (fallback !== null && wasOfficialTried()) return ready(fallback);

  const fetched = await fetchOfficial();
  if (fetched !== null) return ready(fetched);
  rememberOfficialTried();

  if (fallback !== null) {
    say(`Using Electron ${fallback.version} from the cache instead, for development and tests only.`);
    return ready(fallback);
  }
  if (isFallbackMade()) return fetchFallback();
  return blocked(`Electron ${officialVersion()} could not be fetched.`, 'npx install-electron');
}

// One attempt per npm ci: a host that is out of reach must not cost every start its time-out.
const TRIED_FILE = inRoot('node_modules', '.cache', 'callside', 'official-tried');

function wasOfficialTried(): boolean {
  return existsSync(TRIED_FILE) && readFileSync(TRIED_FILE, 'utf8') === officialVersion();
}

function rememberOfficialTried(): void {
  mkdirSync(dirname(TRIED_FILE), { recursive: true });
  writeFileSync(TRIED_FILE, officialVersion());
}
