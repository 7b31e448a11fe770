import { createStore } from 'zustand/vanilla';
import type { DataProgress, DataState, PreparedRestore } from '../../../../shared/ipc/data.ts';
import { ask, listen } from '../../../app/bridge.ts';

export type DataPageState = {
  readonly status: 'loading' | 'failing' | 'ready';
  readonly data: DataState | null;
  /** Work under way, null while there is none. */
  readonly progress: DataProgress | null;
  /** What asks to be put in the place of everything. */
  readonly prepared: PreparedRestore | null;
};

/** What main last said of all that is stored, and what is being done with it. */
export const dataPage = createStore<DataPageState>(() => ({
  status: 'loading',
  data: null,
  progress: null,
  prepared: null,
}));

const take = (data: DataState): void => dataPage.setState({ status: 'ready', data });

export async function loadData(): Promise<void> {
  try {
    take(await ask('data.state'));
  } catch {
    if (dataPage.getState().data === null) dataPage.setState({ status: 'failing' });
  }
}

/** Keeps the page current; returns the function that stops. */
export function followData(): () => void {
  const stops = [
    listen('data.changed', ({ data }) => take(data)),
    listen('data.progressed', (progress) => dataPage.setState({ progress })),
  ];
  void loadData();
  return () => stops.forEach((stop) => stop());
}

/** Runs `work` with its progress on the page, and without it when it is done. */
export async function withProgress<T>(work: Promise<T>): Promise<T> {
  try {
    return await work;
  } finally {
    dataPage.setState({ progress: null });
  }
}
