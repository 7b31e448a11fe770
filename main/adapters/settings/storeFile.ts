import { existsSync, readFileSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import Store from 'electron-store';
import type { z } from 'zod';
import type { Clock, Logger } from '../../ports.ts';
import { factsOf } from '../log/fileLogger.ts';

export type StoreFolder = { readonly folder: string; readonly clock: Clock; readonly log: Logger };

export type StoreFile<T> = {
  /** What the file held, defaults filled in. */
  readonly value: T;
  /** Where a file that could not be read lies now, unchanged; null when all was well. */
  readonly keptAt: string | null;
  /** Writes atomically. A full disk is logged and forgotten: none of these files holds a call. */
  readonly keep: (value: T) => void;
};

function isReadable(path: string, schema: z.ZodType): boolean {
  try {
    return schema.safeParse(JSON.parse(readFileSync(path, 'utf8'))).success;
  } catch {
    return false;
  }
}

/** Moves a file that cannot be read out of the way, unchanged; returns where it lies now. */
function setAside({ folder, clock }: StoreFolder, name: string, schema: z.ZodType): string | null {
  const path = join(folder, `${name}.json`);
  if (!existsSync(path) || isReadable(path, schema)) return null;
  const stamp = new Date(clock.now()).toISOString().replaceAll(':', '.');
  const keptAt = join(folder, `${name} damaged ${stamp}.json`);
  renameSync(path, keptAt);
  return keptAt;
}

/** Opens a small JSON file of ours; one that is damaged is set aside and the schema's defaults hold. */
export function openStoreFile<T extends object>(
  place: StoreFolder,
  name: string,
  schema: z.ZodType<T>,
): StoreFile<T> {
  const keptAt = setAside(place, name, schema);
  const file = new Store<Record<string, unknown>>({ cwd: place.folder, name, clearInvalidConfig: false });
  const value = schema.parse(file.store);
  const keep = (next: T): void => {
    try {
      file.store = { ...file.store, ...next };
    } catch (error) {
      place.log.error('file.notKept', { name, ...factsOf(error) });
    }
  };
  return { value, keptAt, keep };
}
