import { useStore } from 'zustand';
import { ToastRegion, type Toast } from '../ui/ToastRegion.tsx';
import { iconOfTone } from './resultLook.ts';
import { useText } from './text.ts';
import { hush, toasts, type ToastMessage } from './toasts.ts';

const UNDO_KEYS = ['Mod', 'Z'];

const actionOf = ({ action }: ToastMessage): Partial<Pick<Toast, 'action'>> =>
  action === null
    ? {}
    : {
        action: {
          label: action.label,
          onPress: action.run,
          ...(action.hasKey === false ? {} : { keys: UNDO_KEYS }),
        },
      };

const toQueued = (message: ToastMessage): Toast => ({
  id: message.id,
  text: message.text,
  ...(message.tone === 'plain' ? {} : { icon: iconOfTone(message.tone), iconTone: message.tone }),
  ...actionOf(message),
});

/** Shows what `say` says. */
export const Toasts = () => {
  const t = useText();
  const messages = useStore(toasts, (state) => state.messages);
  return <ToastRegion label={t('shell.toasts')} toasts={messages.map(toQueued)} onDismiss={hush} />;
};
