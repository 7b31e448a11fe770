import type { Clock } from '../../../ports.ts';
import type { ReadableDatabase } from '../openDatabase.ts';
import { isSqliteError } from '../storageFailure.ts';
import type { CallRoll } from './callRoll.ts';
import { loadRoll, type Step } from './loadRoll.ts';

/** Some 5 ms of work; requests are answered between two slices. */
const ROWS_AT_ONCE = 2_000;

export type RollLoaderDeps = {
  /** Opens one more connection, which sees one state from start to end. */
  readonly openSnapshot: () => ReadableDatabase;
  readonly clock: Pick<Clock, 'after'>;
};

type Loading = { readonly steps: Generator<Step, CallRoll>; readonly close: () => void };

/** The roll once enough steps are done; null while there are more. */
function slice({ steps }: Loading): CallRoll | null {
  for (let row = 0; row < ROWS_AT_ONCE; row += 1) {
    const { done, value } = steps.next();
    if (done === true) return value;
    if (value === 'much') break;
  }
  return null;
}

/** Reads the roll in slices; `onLoaded` is given null when the disk refuses. */
export function createRollLoader(deps: RollLoaderDeps, onLoaded: (roll: CallRoll | null) => void) {
  let cancel: (() => void) | null = null;
  let loading: Loading | null = null;

  const end = (): void => {
    cancel?.();
    cancel = null;
    loading?.close();
    loading = null;
  };
  const finish = (roll: CallRoll | null): void => {
    end();
    onLoaded(roll);
  };
  const unlessRefused = (work: () => void): void => {
    try {
      work();
    } catch (error) {
      if (!isSqliteError(error)) throw error;
      finish(null);
    }
  };
  const next = (now: Loading): void =>
    unlessRefused(() => {
      const roll = slice(now);
      if (roll === null) cancel = deps.clock.after(0, () => next(now));
      else finish(roll);
    });
  return {
    begin: (): void =>
      unlessRefused(() => {
        const snapshot = deps.openSnapshot();
        const now: Loading = { steps: loadRoll(snapshot), close: () => snapshot.close() };
        loading = now;
        cancel = deps.clock.after(0, () => next(now));
      }),
    isLoading: () => loading !== null,
    end,
  };
}
