import { settingsSchema } from '../../../shared/schemas/settings.ts';
import type { SettingsStore } from '../../ports.ts';
import { openStoreFile, type StoreFolder } from './storeFile.ts';

export type OpenedSettings = { readonly store: SettingsStore; readonly keptAt: string | null };

/** The seller's choices in `settings.json`; a damaged file is set aside and the defaults hold. */
export function openSettings(place: StoreFolder): OpenedSettings {
  const { value, keptAt, keep } = openStoreFile(place, 'settings', settingsSchema);
  let current = value;
  const store: SettingsStore = {
    read: () => current,
    change(edit) {
      current = settingsSchema.parse({ ...current, ...edit });
      keep(current);
      return current;
    },
  };
  return { store, keptAt };
}
