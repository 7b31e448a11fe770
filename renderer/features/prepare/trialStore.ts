import { createStore } from 'zustand/vanilla';
import { practiceCall } from '../../../shared/domain/practiceCall.ts';
import type { EpochMs } from '../../../shared/lib/time.ts';
import type { Call } from '../../../shared/schemas/call.ts';
import type { Outcome } from '../../../shared/schemas/outcome.ts';
import type { CallState, CallStore } from '../../app/callStore.ts';

export type Trial = {
  readonly company: string;
  readonly contact: string;
  readonly outcome: Outcome;
  readonly timeZone: string;
  readonly now: EpochMs;
};

function callOf({ company, contact, outcome, timeZone, now }: Trial): Call {
  const words = { company, contact, contactRole: '', purpose: '', fallback: '', clientReason: '' };
  const call = practiceCall({
    words: { ...words, ...outcome, questions: [] },
    newId: () => '',
    timeZone,
    now,
  });
  return { ...call, outcome };
}

/** A call that is in this page alone: its outcome can be tried out, and nothing of it is ever saved. */
export function createTrialStore(trial: Trial): CallStore {
  const store = createStore<CallState>(() => ({ call: callOf(trial), status: 'ready', isSaving: false }));
  const nothing = (): void => undefined;
  return {
    getState: store.getState,
    getInitialState: store.getInitialState,
    subscribe: store.subscribe,
    edit: ({ outcome }) =>
      store.setState(({ call }) => ({
        call: call === null || outcome === undefined ? call : { ...call, outcome },
      })),
    answer: nothing,
    editNote: nothing,
    settled: () => Promise.resolve(),
    start: () => nothing,
  };
}
