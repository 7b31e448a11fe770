import type { Call, CallId, CallResult } from '../../shared/schemas/call.ts';
import { ask } from './bridge.ts';
import { undoChange, undoRemoval } from './callUndo.ts';
import { resultTone } from './resultLook.ts';
import { useText, type Text } from './text.ts';
import { say } from './toasts.ts';

export type CallActions = {
  /** Takes the call away; the toast brings it back. */
  readonly remove: (call: Call) => Promise<void>;
  /** Closes the call with its result; the toast opens it again. */
  readonly log: (id: CallId, result: CallResult) => Promise<void>;
  /** Opens a logged call again; the toast closes it as it was. */
  readonly reopen: (call: Call) => Promise<void>;
  /** Opens the meeting's link. */
  readonly join: (id: CallId) => Promise<void>;
};

function createCallActions(t: Text): CallActions {
  return {
    async remove(call) {
      const removed = await ask('call.remove', { id: call.id });
      if (!removed.ok) say(t('errors.callGone'));
      else say(t('shell.removed', { company: call.company }), { action: undoRemoval(t, call) });
    },
    async log(id, result) {
      const logged = await ask('call.log', { id, result });
      if (!logged.ok) {
        say(t('errors.callGone'));
        return;
      }
      const text = t('shell.logged', { result: t(`results.${result}`) });
      say(text, { tone: resultTone(result), action: undoChange(t, logged.value, 'logged') });
    },
    async reopen({ id, company }) {
      const reopened = await ask('call.reopen', { id });
      if (!reopened.ok) say(t('errors.callGone'));
      else say(t('undo.logged', { company }), { action: undoChange(t, reopened.value, 'reopened') });
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
