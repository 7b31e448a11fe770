import { accessSync, constants, mkdirSync } from 'node:fs';

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
