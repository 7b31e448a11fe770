import Store from 'electron-store';
import { z } from 'zod';
import { windowPlaceSchema, type WindowPlace } from '../../../shared/schemas/settings.ts';
import type { Clock } from '../../ports.ts';
import { setAsideIfUnreadable } from '../settings/settingsStore.ts';

const placesSchema = z.object({ main: windowPlaceSchema.optional(), panel: windowPlaceSchema.optional() });

export type WindowPlaces = {
  read(window: 'main' | 'panel'): WindowPlace | null;
  keep(window: 'main' | 'panel', place: WindowPlace): void;
};

/** Where the windows were last; losing the file costs nothing but their place. */
export function openWindowPlaces(folder: string, clock: Clock): WindowPlaces {
  setAsideIfUnreadable({ folder, name: 'windows', clock }, placesSchema);
  const file = new Store<Record<string, unknown>>({
    cwd: folder,
    name: 'windows',
    clearInvalidConfig: false,
  });
  let places = placesSchema.parse(file.store);
  return {
    read: (window) => places[window] ?? null,
    keep(window, place) {
      places = { ...places, [window]: place };
      file.store = places;
    },
  };
}
