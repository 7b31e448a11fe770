import type { Call } from '../../shared/schemas/call.ts';
import { ask } from './bridge.ts';
import type { Text } from './text.ts';
import { say, type ToastAction } from './toasts.ts';

export type UndoneChange = 'logged' | 'edited' | 'reopened' | 'settled' | 'finished';

const undoing = (t: Text, run: () => Promise<void>): ToastAction => ({
  label: t('shell.undo'),
  run: () => void run(),
});

/** Takes the change back that made the call what it is here, never over a newer one. */
export const undoChange = (t: Text, { id, company, updatedAt }: Call, what: UndoneChange): ToastAction =>
  undoing(t, async () => {
    const undone = await ask('call.undo', { id, changedAt: updatedAt });
    say(undone.ok ? t(`undo.${what}`, { company }) : t(`undo.errors.${undone.error}`));
  });

/** Brings a deleted call back. */
export const undoRemoval = (t: Text, { id, company }: Pick<Call, 'id' | 'company'>): ToastAction =>
  undoing(t, async () => {
    const restored = await ask('call.restore', { id });
    say(restored.ok ? t('undo.removed', { company }) : t('undo.errors.NOT_KEPT'));
  });

/** Takes a planned call out again, unless something was prepared for it since. */
export const undoPlan = (t: Text, { id, company, updatedAt }: Call): ToastAction =>
  undoing(t, async () => {
    const call = await ask('call.get', { id });
    const isNewer = call !== null && call.updatedAt !== updatedAt;
    const removed = isNewer ? null : await ask('call.remove', { id });
    if (removed === null) say(t('undo.errors.CHANGED_SINCE'));
    else say(removed.ok ? t('undo.planned', { company }) : t('undo.errors.CALL_NOT_FOUND'));
  });

/** Opens a logged call again, exactly as it was if that is still known. */
export async function takeLogBack(t: Text, call: Extract<Call, { readonly stage: 'logged' }>): Promise<void> {
  const { id, loggedAt } = call;
  const undone = await ask('call.undo', { id, changedAt: loggedAt });
  if (undone.ok) return;
  if (undone.error !== 'NOT_KEPT') say(t(`undo.errors.${undone.error}`));
  else if (call.updatedAt !== loggedAt) say(t('undo.errors.CHANGED_SINCE'));
  else await ask('call.reopen', { id });
}
