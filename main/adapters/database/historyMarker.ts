import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { epochMsSchema } from '../../../shared/schemas/call.ts';
import type { Clock } from '../../ports.ts';
import { writeAtomically, writeBeside } from './historyFiles.ts';

const damageSchema = z.enum(['unreadable', 'empty', 'missing']);

const recoverySchema = z
  .object({
    damage: damageSchema,
    /** Name of the damaged file in `damaged/`, without its ending. */
    keptAs: z.string(),
    /**
     * `moving`: the damaged files may still lie in their old place. `restoring`: a file there is the restored
     * one. `restored`: all is done, the seller has yet to be told.
     */
    step: z.enum(['moving', 'restoring', 'restored']),
    /** The instant whose calls were put back; null when there were none to put back. */
    stateAt: epochMsSchema.nullable(),
  })
  .readonly();

const replacingSchema = z
  .object({
    /** `erased`: backups and all else that tells of calls go too. */
    kind: z.enum(['restored', 'erased']),
    /** The settings that come with it; null when those in force stay. */
    settings: z.record(z.string(), z.unknown()).nullable(),
  })
  .readonly();

const markerSchema = z
  .object({
    createdAt: epochMsSchema,
    /** Calls at the last change of their number: an empty database beside it is a loss, not a first run. */
    callCount: z.number().int().min(0),
    lastBackup: z
      .object({ at: epochMsSchema, callCount: z.number().int().min(0) })
      .readonly()
      .nullable(),
    /** The file was found unsound while in use: it is checked in full at the next start. */
    isSuspect: z.boolean(),
    /** A recovery that was begun, or not told yet; whoever starts next ends it. */
    recovery: recoverySchema.nullable(),
    /** The history is being replaced by `history-incoming.db`: from here on it is replaced, whatever happens. */
    replacing: replacingSchema.nullable().default(null),
  })
  .readonly();

export type Damage = z.infer<typeof damageSchema>;
export type Recovery = z.infer<typeof recoverySchema>;
export type Replacing = z.infer<typeof replacingSchema>;
export type Marker = z.infer<typeof markerSchema>;

export type MarkerFile = {
  /** Null when there is none, or none that can be read. */
  read(): Marker | null;
  /** Writes atomically; throws the system's error. */
  change(edit: Partial<Marker>): void;
  /** What can be had again: known at once, on disk soon, while the main loop goes on. Rejects with the system's error. */
  note(edit: Partial<Marker>): Promise<void>;
};

function readMarker(path: string): Marker | null {
  try {
    return markerSchema.parse(JSON.parse(readFileSync(path, 'utf8')));
  } catch {
    return null;
  }
}

/** A few facts about the history, kept beside it: they tell a lost history from one that never was. */
export function openMarker(path: string, clock: Clock): MarkerFile {
  let marker = readMarker(path);
  let turn = Promise.resolve();
  const edited = (edit: Partial<Marker>): Marker => {
    const first: Marker = {
      createdAt: clock.now(),
      callCount: 0,
      lastBackup: null,
      isSuspect: false,
      recovery: null,
      replacing: null,
    };
    return { ...(marker ?? first), ...edit };
  };
  return {
    read: () => marker,
    change(edit) {
      const next = edited(edit);
      writeAtomically(path, JSON.stringify(next));
      marker = next;
    },
    note(edit) {
      const next = edited(edit);
      marker = next;
      // Whatever was changed since went to the disk with all of this, or will.
      const isLast = (): boolean => marker === next;
      const write = (): Promise<void> => writeBeside(path, JSON.stringify(next), isLast);
      const written = turn.then(write).catch((error: unknown) => {
        if (isLast()) throw error;
      });
      turn = written.catch(() => undefined);
      return written;
    },
  };
}
