import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Notice } from '../../../shared/schemas/notice.ts';
import type { Clock, NewId } from '../../ports.ts';
import { callCountOf } from './checkDatabase.ts';
import {
  fileStamp,
  makePrivateFolder,
  moveToFreeName,
  SIDE_FILES,
  type HistoryFiles,
} from './historyFiles.ts';
import type { Damage, MarkerFile, Recovery } from './historyMarker.ts';
import { openReadable } from './openDatabase.ts';
import { buildRestored } from './restoreHistory.ts';

export type RecoverDeps = {
  readonly files: HistoryFiles;
  readonly marker: MarkerFile;
  readonly clock: Clock;
  readonly newId: NewId;
};

const keptPath = ({ damaged }: HistoryFiles, { keptAs }: Recovery): string => join(damaged, `${keptAs}.db`);

/** A name in `damaged/` that no earlier damage has. */
function freeName(files: HistoryFiles, clock: Clock): string {
  const name = `history-${fileStamp(clock.now())}`;
  const names = [name, ...Array.from({ length: 100 }, (_, n) => `${name}-${n + 2}`)];
  const isFree = (candidate: string): boolean =>
    ['', ...SIDE_FILES].every((suffix) => !existsSync(join(files.damaged, `${candidate}.db${suffix}`)));
  return names.find(isFree) ?? `${name}-${crypto.randomUUID()}`;
}

/** The file and its side files, each as it is; those moved before a crash are in their new place already. */
function moveAside(files: HistoryFiles, recovery: Recovery): void {
  for (const suffix of [...SIDE_FILES, '']) {
    const from = `${files.database}${suffix}`;
    if (existsSync(from)) moveToFreeName(from, `${keptPath(files, recovery)}${suffix}`);
  }
}

/** What the seller is told of a recovery that is done. */
export function noticeOf({ files, marker, newId }: RecoverDeps, recovery: Recovery): Notice {
  const { damage, stateAt } = recovery;
  const callCount = marker.read()?.callCount ?? 0;
  const path = keptPath(files, recovery);
  const keptAt = existsSync(path) ? path : null;
  const id = newId();
  return stateAt === null
    ? { id, kind: 'database-started-empty', damage, keptAt }
    : { id, kind: 'database-restored', damage, keptAt, backupAt: stateAt, callCount };
}

function countIn(path: string): number {
  const database = openReadable(path);
  try {
    return callCountOf(database);
  } finally {
    database.close();
  }
}

/**
 * Ends a recovery from wherever it stands. The marker is written before each step, so a crash at any point
 * leads back here; the damaged files are moved, never opened, and no file is ever overwritten.
 */
export function continueRecovery(deps: RecoverDeps, begun: Recovery): void {
  const { files, marker } = deps;
  makePrivateFolder(files.damaged);
  let recovery = begun;
  const note = (edit: Partial<Recovery>): void => {
    recovery = { ...recovery, ...edit };
    marker.change({ recovery });
  };
  if (recovery.step === 'moving') {
    moveAside(files, recovery);
    note({ step: 'restoring' });
  }
  if (!existsSync(files.database)) {
    note({ stateAt: buildRestored(files, keptPath(files, recovery)) });
    moveToFreeName(files.restoring, files.database);
  }
  recovery = { ...recovery, step: 'restored' };
  marker.change({ recovery, isSuspect: false, callCount: countIn(files.database) });
}

/** Sets a damaged history aside and puts the best that is left in its place. */
export function recoverHistory(deps: RecoverDeps, damage: Damage): void {
  const keptAs = freeName(deps.files, deps.clock);
  const recovery: Recovery = { damage, keptAs, step: 'moving', stateAt: null };
  deps.marker.change({ recovery });
  continueRecovery(deps, recovery);
}
