import type { EpochMs } from '../../../shared/lib/time.ts';
import type { Call, CallId } from '../../../shared/schemas/call.ts';
import { rowOf } from './callRow.ts';
import type { CallStatements } from './callStatements.ts';
import { contentHash } from './contentHash.ts';
import { searchTextOf } from './searchText.ts';

export type Place = {
  readonly position: bigint;
  readonly startsAt: EpochMs;
  /** Null while the call is not removed. */
  readonly deletedAt: EpochMs | null;
};

/** Where a call stands, removed ones included. */
export function placeOf({ place }: CallStatements, id: CallId): Place | null {
  const row = place.get({ id });
  if (row === undefined) return null;
  const deletedAt = row['deleted_at'];
  return {
    position: row['position'] as bigint,
    startsAt: Number(row['starts_at']),
    deletedAt: deletedAt === null ? null : Number(deletedAt),
  };
}

const freePlace = (statements: CallStatements, startsAt: EpochMs): bigint =>
  statements.freePlace.get({ starts_at: startsAt })?.['position'] as bigint;

export type PutCall = { readonly call: Call; readonly deletedAt: EpochMs | null };

/**
 * Writes a call with its hash and its words, to be called within a transaction; a call that moved in time
 * takes a new place, one that is removed is found by no word.
 */
export function putCall(statements: CallStatements, { call, deletedAt }: PutCall): void {
  const known = placeOf(statements, call.id);
  const stays = known?.startsAt === call.startsAt;
  const position = stays ? known.position : freePlace(statements, call.startsAt);
  const row = rowOf(call, deletedAt);
  const write = known === null ? statements.insert : statements.update;
  write.run({ position, ...row, content_hash: contentHash(row) });
  if (known !== null) statements.dropWords.run({ position: known.position });
  if (deletedAt === null) statements.addWords.run({ position, words: searchTextOf(call) });
}
