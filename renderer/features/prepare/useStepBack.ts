import { useEffect, useMemo, useState } from 'react';
import { bound, type KeyBinding } from '../../app/keys.ts';
import { useText } from '../../app/text.ts';
import { say, toasts, undoLast } from '../../app/toasts.ts';

export type OfferUndo = (said: string, undo: () => void) => void;

/**
 * What Mod+Z takes back even while the keyboard is in a field: the step whose toast is on screen, until
 * something is typed. From then on the key is the field's own undo again.
 */
export function useStepBack(): { readonly offerUndo: OfferUndo; readonly keys: readonly KeyBinding[] } {
  const t = useText();
  const [isOffered, setIsOffered] = useState(false);
  useEffect(() => {
    const end = (): void => setIsOffered(false);
    const stopToasts = toasts.subscribe(({ messages }) => {
      if (messages.length === 0) end();
    });
    window.addEventListener('beforeinput', end);
    return () => {
      stopToasts();
      window.removeEventListener('beforeinput', end);
    };
  }, []);
  const label = t('prepare.undo');
  const offerUndo: OfferUndo = (said, undo) => {
    say(said, { action: { label, run: undo, isBrief: true } });
    setIsOffered(true);
  };
  const keys = useMemo<readonly KeyBinding[]>(
    () => (isOffered ? bound('undo', () => void undoLast()) : []),
    [isOffered],
  );
  return { offerUndo, keys };
}
