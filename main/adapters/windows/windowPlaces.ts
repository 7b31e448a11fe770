import { z } from 'zod';
import { windowPlaceSchema, type WindowPlace } from '../../../shared/schemas/settings.ts';
import type { StoreFile } from '../settings/storeFile.ts';

const windowsSchema = z.object({ main: windowPlaceSchema.optional(), panel: windowPlaceSchema.optional() });

/** Top level: where the windows were last, whichever displays there were. */
export const placesSchema = windowsSchema.extend({
  arrangements: z.record(z.string(), windowsSchema).default({}),
});

type Places = z.infer<typeof placesSchema>;
type PlacedWindow = 'main' | 'panel';

export type WindowPlaces = {
  /** Where the window was with these displays, else where it was last. */
  readonly read: (window: PlacedWindow, arrangement: string) => WindowPlace | null;
  readonly keep: (window: PlacedWindow, arrangement: string, place: WindowPlace) => void;
  readonly forget: () => void;
};

const MOST_ARRANGEMENTS = 16;

/** The arrangement used last stands last; the oldest give way. */
function withPlace(places: Places, arrangement: string, place: z.infer<typeof windowsSchema>): Places {
  const { [arrangement]: known, ...others } = places.arrangements;
  const entries = [...Object.entries(others), [arrangement, { ...known, ...place }] as const];
  return { ...places, ...place, arrangements: Object.fromEntries(entries.slice(-MOST_ARRANGEMENTS)) };
}

/** Where the windows were last, kept in a file. */
export function createWindowPlaces(file: Pick<StoreFile<Places>, 'value' | 'keep'>): WindowPlaces {
  let places = file.value;
  return {
    read: (window, arrangement) => places.arrangements[arrangement]?.[window] ?? places[window] ?? null,
    keep(window, arrangement, place) {
      places = withPlace(places, arrangement, { [window]: place });
      file.keep(places);
    },
    forget() {
      // Named, because the file keeps what it is not told of.
      places = { main: undefined, panel: undefined, arrangements: {} };
      file.keep(places);
    },
  };
}
