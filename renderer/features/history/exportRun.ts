import { createStore } from 'zustand/vanilla';
import type { CopyError, ExportError } from '../../../shared/ipc/exports.ts';
import type { Result } from '../../../shared/lib/result.ts';
import type { ExportOrder } from '../../../shared/schemas/export.ts';
import { ask, listen } from '../../app/bridge.ts';

export type ExportRun =
  | { readonly state: 'idle' }
  | { readonly state: 'failed'; readonly error: ExportError | CopyError }
  | { readonly state: 'copying' }
  /** `fraction` is null while the system's dialog is open. */
  | { readonly state: 'exporting'; readonly fraction: number | null; readonly done: string };

type Progress = { readonly doneCount: number; readonly totalCount: number };
type Ended = Result<number, ExportError | CopyError>;

const IDLE: ExportRun = { state: 'idle' };

/** The export of this window; it goes on while its popover is closed or another screen is open. */
export const exportRun = createStore<{ readonly run: ExportRun }>(() => ({ run: IDLE }));

export const forgetFailure = (): void => {
  if (exportRun.getState().run.state === 'failed') exportRun.setState({ run: IDLE });
};

const ended = (result: Result<{ readonly callCount: number }, ExportError | CopyError>): Ended => {
  exportRun.setState({ run: result.ok ? IDLE : { state: 'failed', error: result.error } });
  return result.ok ? { ok: true, value: result.value.callCount } : result;
};

/** A request that main failed is told by the page's own toast; the popover must not wait for ever. */
const freed = (error: unknown): never => {
  exportRun.setState({ run: IDLE });
  throw error;
};

/** Exports to a file; gives the number of calls in it. */
export async function startExport(
  order: ExportOrder,
  inWords: (progress: Progress) => string,
): Promise<Ended> {
  exportRun.setState({ run: { state: 'exporting', fraction: null, done: '' } });
  const stop = listen('export.progressed', (progress) => {
    const fraction = progress.doneCount / Math.max(1, progress.totalCount);
    exportRun.setState({ run: { state: 'exporting', fraction, done: inWords(progress) } });
  });
  try {
    return ended(await ask('history.export', order));
  } catch (error) {
    return freed(error);
  } finally {
    stop();
  }
}

/** Puts an export into the clipboard; gives the number of calls in it. */
export async function startCopy(order: ExportOrder): Promise<Ended> {
  exportRun.setState({ run: { state: 'copying' } });
  return ask('history.copyExport', order).then(ended, freed);
}
