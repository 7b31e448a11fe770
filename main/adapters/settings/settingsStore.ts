import { existsSync, readFileSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import Store from 'electron-store';
import type { z } from 'zod';
import { settingsSchema, type Settings } from '../../../shared/schemas/settings.ts';
import type { Clock, SettingsStore } from '../../ports.ts';

type StoreFile = { readonly folder: string; readonly name: string; readonly clock: Clock };

function isReadable(path: string, schema: z.ZodType): boolean {
  try {
    return schema.safeParse(JSON.parse(readFileSync(path, 'utf8'))).success;
  } catch {
    return false;
  }
}

/** Moves a file that cannot be read out of the way, unchanged; returns where it lies now, null if all is well. */
export function setAsideIfUnreadable({ folder, name, clock }: StoreFile, schema: z.ZodType): string | null {
  const path = join(folder, `${name}.json`);
  if (!existsSync(path) || isReadable(path, schema)) return null;
  const stamp = new Date(clock.now()).toISOString().replaceAll(':', '.');
  const keptAt = join(folder, `${name} damaged ${stamp}.json`);
  renameSync(path, keptAt);
  return keptAt;
}

export type OpenedSettings = { readonly store: SettingsStore; readonly keptAt: string | null };

/** The seller's choices in `settings.json`; a damaged file is set aside and the defaults hold. */
export function openSettings(folder: string, clock: Clock): OpenedSettings {
  const keptAt = setAsideIfUnreadable({ folder, name: 'settings', clock }, settingsSchema);
  const file = new Store<Record<string, unknown>>({
    cwd: folder,
    name: 'settings',
    clearInvalidConfig: false,
  });
  let current: Settings = settingsSchema.parse(file.store);
  const store: SettingsStore = {
    read: () => current,
    change(edit) {
      current = settingsSchema.parse({ ...current, ...edit });
      file.store = { ...file.store, ...current };
      return current;
    },
  };
  return { store, keptAt };
}
