import type { CallError } from '../../shared/ipc/contract.ts';
import type { FollowUpEntry, PromiseEntry } from '../../shared/ipc/promises.ts';
import type { Result } from '../../shared/lib/result.ts';
import type { Call, CallId } from '../../shared/schemas/call.ts';
import { ask } from './bridge.ts';
import { undoChange } from './callUndo.ts';
import { useFormat, type Format } from './format.ts';
import { useText, type Text } from './text.ts';
import { say } from './toasts.ts';

type Settled = 'kept' | 'broken';

export type PromiseActions = {
  readonly settle: (id: CallId, state: Settled) => Promise<void>;
  /** To a day, `2026-11-24`. */
  readonly postpone: (entry: PromiseEntry, dueOn: string) => Promise<void>;
  readonly finish: (entry: FollowUpEntry) => Promise<void>;
};

type Changed = Promise<Result<Call, CallError>>;

function createPromiseActions(t: Text, format: Format): PromiseActions {
  /** Tells what was done, with the way back; never over a newer change of the same call. */
  const done = async (text: string, what: 'settled' | 'finished', changing: Changed): Promise<void> => {
    const changed = await changing;
    if (!changed.ok) say(t('errors.callGone'));
    else say(text, { action: undoChange(t, changed.value, what) });
  };
  return {
    settle: (id, state) => done(t(`promises.said.${state}`), 'settled', ask('promise.settle', { id, state })),
    postpone: ({ callId: id }, dueOn) => {
      const when = format.plainDay(dueOn);
      const text = t('promises.said.postponed', { day: when });
      return done(text, 'settled', ask('promise.postpone', { id, dueOn, when }));
    },
    finish: ({ callId: id, followUp: { id: followUpId } }) =>
      done(t('promises.said.done'), 'finished', ask('followUp.settle', { id, followUpId, isDone: true })),
  };
}

/** What can be done to a promise from any screen, with its toast. */
export function usePromiseActions(): PromiseActions {
  return createPromiseActions(useText(), useFormat());
}
