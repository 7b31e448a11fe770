import { openStoreFile, type StoreFolder } from '../settings/storeFile.ts';
import { createWindowPlaces, placesSchema, type WindowPlaces } from './windowPlaces.ts';

/** Opens the places of the windows; losing their file costs nothing but the places. */
export const openWindowPlaces = (folder: StoreFolder): WindowPlaces =>
  createWindowPlaces(openStoreFile(folder, 'windows', placesSchema));
