import { useEffect, useMemo } from 'react';
import { useStore } from 'zustand';
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Call, CallEdit, CallId } from '../../shared/schemas/call.ts';
import { ask, listen } from './bridge.ts';
import { join, overlay, save, type UnsavedEdit } from './unsavedEdits.ts';

export type CallState = {
  /** Main's call with what is still unsaved on top; null unless ready. */
  readonly call: Call | null;
  readonly status: 'loading' | 'ready' | 'missing' | 'failing';
  readonly isSaving: boolean;
};

export type CallStore = Pick<StoreApi<CallState>, 'getState' | 'getInitialState' | 'subscribe'> & {
  /** Changes fields; on its way to the disk at once. */
  readonly edit: (edit: CallEdit) => void;
  readonly answer: (questionId: string, answer: string) => void;
  readonly editNote: (noteId: string, text: string) => void;
  /** Resolves when everything typed so far is saved. */
  readonly settled: () => Promise<void>;
  /** Loads the call and follows its changes; returns the function that stops. */
  readonly start: () => () => void;
};

type Saver = { readonly add: (unsaved: UnsavedEdit) => void; readonly settled: () => Promise<void> };

type SaverDeps = {
  readonly id: CallId;
  readonly onSaved: (call: Call | null) => void;
  readonly onWaiting: (waiting: readonly UnsavedEdit[]) => void;
  readonly onFailing: () => void;
};

/** One request at a time; what was not saved stays first in line and goes out with the next edit. */
function createSaver({ id, onSaved, onWaiting, onFailing }: SaverDeps): Saver {
  let waiting: readonly UnsavedEdit[] = [];
  let later: readonly UnsavedEdit[] = [];
  let isBusy = false;
  let running = Promise.resolve();

  const drain = async (): Promise<void> => {
    for (let next = waiting[0]; next !== undefined; next = waiting[0]) {
      const saved = await save(id, next);
      waiting = later.reduce(join, waiting.slice(1));
      later = [];
      onWaiting(waiting);
      onSaved(saved.ok ? saved.value : null);
    }
  };
  const add = (unsaved: UnsavedEdit): void => {
    if (isBusy) later = join(later, unsaved);
    else waiting = join(waiting, unsaved);
    onWaiting([...waiting, ...later]);
    if (isBusy) return;
    isBusy = true;
    running = drain()
      .catch(onFailing)
      .finally(() => {
        isBusy = false;
        waiting = later.reduce(join, waiting);
        later = [];
      });
  };
  return { add, settled: () => running };
}

type CallFollower = { readonly take: (call: Call | null) => void; readonly load: () => void };

/** A change of one call brings it along; of many at once, it is asked for again. */
function followCall(id: CallId, { take, load }: CallFollower): () => void {
  const stops = [
    listen('call.changed', (change) => {
      if (change.id === id) take(change.call);
    }),
    listen('calls.changed', ({ ids }) => {
      if (ids.includes(id)) load();
    }),
  ];
  return () => stops.forEach((stop) => stop());
}

/**
 * One call as a page edits it: shows every keystroke at once, sends it at once, and never lets an answer of
 * main overwrite what is still being typed.
 */
function createCallStore(id: CallId): CallStore {
  const store = createStore<CallState>(() => ({ call: null, status: 'loading', isSaving: false }));
  let truth: Call | null = null;
  let unsaved: readonly UnsavedEdit[] = [];

  const show = (status: CallState['status']): void => {
    const call = truth === null ? null : unsaved.reduce(overlay, truth);
    store.setState({ call, status, isSaving: unsaved.length > 0 });
  };
  const take = (call: Call | null): void => {
    truth = call;
    show(call === null ? 'missing' : 'ready');
  };
  const fail = (): void => show('failing');
  const saver = createSaver({
    id,
    onSaved: take,
    onFailing: fail,
    onWaiting: (waiting) => {
      unsaved = waiting;
      show(store.getState().status);
    },
  });
  const start = (): (() => void) => {
    const load = (): void => void ask('call.get', { id }).then(take, fail);
    load();
    return followCall(id, { take, load });
  };

  return {
    getState: store.getState,
    getInitialState: store.getInitialState,
    subscribe: store.subscribe,
    edit: (edit) => saver.add({ kind: 'fields', edit }),
    answer: (questionId, answer) => saver.add({ kind: 'answer', questionId, answer }),
    editNote: (noteId, text) => saver.add({ kind: 'note', noteId, text }),
    settled: saver.settled,
    start,
  };
}

/** The store of one call for as long as the component that names it is shown. */
export function useCallStore(id: CallId): readonly [CallState, CallStore] {
  const store = useMemo(() => createCallStore(id), [id]);
  useEffect(() => store.start(), [store]);
  return [useStore(store), store];
}
