import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { settingsSchema, type Settings } from '../../../shared/schemas/settings.ts';

/** The language that was chosen in the app, read without touching the file; the system's when there is none. */
export function chosenLanguage(folder: string): Settings['language'] {
  try {
    const read = settingsSchema.safeParse(JSON.parse(readFileSync(join(folder, 'settings.json'), 'utf8')));
    return read.success ? read.data.language : 'system';
  } catch {
    return 'system';
  }
}
