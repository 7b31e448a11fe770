import { accessSync, constants, mkdirSync } from 'node:fs';
import { sep } from 'node:path';

/** Whether the folder of the app's data is there, or can be made, and may be written to. */
export function canWriteTo(folder: string): boolean {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    accessSync(folder, constants.R_OK | constants.W_OK | constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** A path as a person writes it: the home folder is `~`. */
export const shownPath = (path: string, home: string): string =>
  path.startsWith(`${home}${sep}`) ? `~${path.slice(home.length)}` : path;
