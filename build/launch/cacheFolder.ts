import { accessSync, constants, mkdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { inRoot } from '../root.ts';
import { isRoot } from './sandbox.ts';

/**
 * The folder that outlives a clone, so that a second one fetches nothing again.
 * Root's is the system's: the sandbox test runs the same Electron as a user who can't look into root's home.
 */
export function cacheFolder(): string {
  const candidates = isRoot() ? ['/var/cache/callside'] : [join(userCache(), 'callside')];
  return candidates.find(isWritable) ?? inRoot('node_modules', '.cache', 'callside');
}

function userCache(): string {
  return process.env.XDG_CACHE_HOME ?? join(homedir(), '.cache');
}

function isWritable(folder: string): boolean {
  try {
    mkdirSync(folder, { recursive: true });
    accessSync(folder, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}
