import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Logger } from '../../ports.ts';
import type { StartupEntry } from '../../reminderPorts.ts';
import { autostartEntry, isEntryOn, type Command } from './desktopEntry.ts';

export type AutostartDeps = {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly home: string;
  readonly command: Command;
  readonly log: Logger;
};

const FILE = 'callside.desktop';

/** By the Base Directory Specification a path that is not absolute counts as none. */
function folderIn(env: AutostartDeps['env'], home: string): string {
  const chosen = env['XDG_CONFIG_HOME'] ?? '';
  return join(chosen.startsWith('/') ? chosen : join(home, '.config'), 'autostart');
}

function readEntry(path: string): string | null {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return null;
  }
}

function writeEntry(folder: string, text: string): void {
  const temporary = join(folder, `.${FILE}.new`);
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  try {
    writeFileSync(temporary, text, { mode: 0o644, flush: true });
    renameSync(temporary, join(folder, FILE));
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
}

/** Start at login by an XDG autostart entry. What could not be written shows in `isOn`, which reads the file. */
export function createAutostartFile({ env, home, command, log }: AutostartDeps): StartupEntry {
  const folder = folderIn(env, home);
  const path = join(folder, FILE);
  return {
    isOn() {
      const text = readEntry(path);
      return text !== null && isEntryOn(text);
    },
    set(isOn) {
      try {
        if (isOn) writeEntry(folder, autostartEntry('Callside', command));
        else rmSync(path, { force: true });
      } catch (error) {
        const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
        log.error('startup.notWritten', { code });
      }
    },
  };
}
