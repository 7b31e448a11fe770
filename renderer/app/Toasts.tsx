import { useStore } from 'zustand';
import { keysOf } from '../../shared/domain/appKeys.ts';
import { ToastRegion, type Toast } from '../ui/ToastRegion.tsx';
import { bound, useKeys } from './keys.ts';
import { iconOfTone } from './resultLook.ts';
import { useText } from './text.ts';
import { hush, takeAction, toasts, undoLast, type ToastMessage } from './toasts.ts';

const UNDO_KEYS = keysOf('undo');

/** A field takes back its own typing. */
const UNDO_BINDINGS = bound('undo', () => void undoLast(), { inFields: false });

const actionOf = ({ id, action }: ToastMessage): Partial<Pick<Toast, 'action'>> =>
  action === null
    ? {}
    : {
        action: {
          label: action.label,
          onPress: () => takeAction(id, action),
          ...(action.hasKey === false ? {} : { keys: UNDO_KEYS }),
        },
      };

const toQueued = (message: ToastMessage): Toast => ({
  id: message.id,
  text: message.text,
  ...(message.tone === 'plain' ? {} : { icon: iconOfTone(message.tone), iconTone: message.tone }),
  ...actionOf(message),
});

/** Shows what `say` says; Mod+Z goes on taking things back after their toasts are gone. */
export const Toasts = () => {
  const t = useText();
  const messages = useStore(toasts, (state) => state.messages);
  useKeys(UNDO_BINDINGS);
  return <ToastRegion label={t('shell.toasts')} toasts={messages.map(toQueued)} onDismiss={hush} />;
};
