import type { FollowUpEntry, PromiseEntry } from '../../shared/ipc/promises.ts';
import type { CallId } from '../../shared/schemas/call.ts';
import { ask } from './bridge.ts';
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

function createPromiseActions(t: Text, format: Format): PromiseActions {
  /** Tells what was done, with the way back. */
  const done = async (text: string, changed: Promise<{ readonly ok: boolean }>, undo: () => unknown) => {
    if (!(await changed).ok) say(t('errors.callGone'));
    else say(text, { action: { label: t('shell.undo'), run: () => void undo() } });
  };
  return {
    settle: (id, state) =>
      done(t(`promises.said.${state}`), ask('promise.settle', { id, state }), () =>
        ask('promise.settle', { id, state: 'pending' }),
      ),
    postpone: ({ callId: id, promise }, dueOn) => {
      const when = format.plainDay(dueOn);
      return done(
        t('promises.said.postponed', { day: when }),
        ask('promise.postpone', { id, dueOn, when }),
        () => ask('promise.postpone', { id, dueOn: promise.dueOn, when: promise.when }),
      );
    },
    finish: ({ callId: id, followUp: { id: followUpId } }) =>
      done(t('promises.said.done'), ask('followUp.settle', { id, followUpId, isDone: true }), () =>
        ask('followUp.settle', { id, followUpId, isDone: false }),
      ),
  };
}

/** What can be done to a promise from any screen, with its toast. */
export function usePromiseActions(): PromiseActions {
  return createPromiseActions(useText(), useFormat());
}
