import type { Call, CallId, CallResult } from '../../shared/schemas/call.ts';
import { ask } from './bridge.ts';
import { resultTone } from './resultLook.ts';
import { useText, type Text } from './text.ts';
import { say, type ToastAction } from './toasts.ts';

export type CallActions = {
  /** Takes the call away; the toast brings it back. */
  readonly remove: (call: Call) => Promise<void>;
  /** Closes the call with its result; the toast opens it again. */
  readonly log: (id: CallId, result: CallResult) => Promise<void>;
  /** Opens the meeting's link. */
  readonly join: (id: CallId) => Promise<void>;
};

const undo = (t: Text, run: () => Promise<unknown>): ToastAction => ({
  label: t('shell.undo'),
  run: () => void run(),
});

function createCallActions(t: Text): CallActions {
  return {
    async remove({ id, company }) {
      const removed = await ask('call.remove', { id });
      if (!removed.ok) say(t('errors.callGone'));
      else say(t('shell.removed', { company }), { action: undo(t, () => ask('call.restore', { id })) });
    },
    async log(id, result) {
      const logged = await ask('call.log', { id, result });
      if (!logged.ok) {
        say(t('errors.callGone'));
        return;
      }
      const text = t('shell.logged', { result: t(`results.${result}`) });
      say(text, { tone: resultTone(result), action: undo(t, () => ask('call.reopen', { id })) });
    },
    async join(id) {
      const joined = await ask('call.join', { id });
      if (!joined.ok) say(t(`errors.join.${joined.error}`));
    },
  };
}

/** What can be done to a call from any screen, with its toast. */
export function useCallActions(): CallActions {
  return createCallActions(useText());
}
