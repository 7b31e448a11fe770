import { z } from 'zod';
import { windowPlaceSchema, type WindowPlace } from '../../../shared/schemas/settings.ts';
import { openStoreFile, type StoreFolder } from '../settings/storeFile.ts';

const placesSchema = z.object({ main: windowPlaceSchema.optional(), panel: windowPlaceSchema.optional() });

export type WindowPlaces = {
  readonly read: (window: 'main' | 'panel') => WindowPlace | null;
  readonly keep: (window: 'main' | 'panel', place: WindowPlace) => void;
  readonly forget: () => void;
};

/** Where the windows were last; losing the file costs nothing but their place. */
export function openWindowPlaces(folder: StoreFolder): WindowPlaces {
  const file = openStoreFile(folder, 'windows', placesSchema);
  let places = file.value;
  return {
    read: (window) => places[window] ?? null,
    keep(window, place) {
      places = { ...places, [window]: place };
      file.keep(places);
    },
    forget() {
      places = {};
      file.keep(places);
    },
  };
}
