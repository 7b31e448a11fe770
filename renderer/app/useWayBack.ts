import { useEffect, useMemo } from 'react';
import { useBoot } from './boot.ts';
import { isDialogOpen } from './commands.ts';
import { bound, useKeys } from './keys.ts';

const STEP_OF_BUTTON: Readonly<Record<number, number>> = { 3: -1, 4: 1 };

/** The two buttons at the side of a mouse. */
function followMouse(): () => void {
  const release = (event: MouseEvent): void => {
    const step = STEP_OF_BUTTON[event.button];
    if (step === undefined) return;
    // Where the window steps by itself it would step twice.
    event.preventDefault();
    if (!isDialogOpen()) window.history.go(step);
  };
  window.addEventListener('mouseup', release);
  return () => {
    window.removeEventListener('mouseup', release);
  };
}

/** Back and forward through what was shown, filters of the history included: by key and by mouse. */
export function useWayBack(): void {
  const { platform } = useBoot();
  const bindings = useMemo(() => {
    // On macOS these keys move the caret by a word.
    const inFields = platform !== 'darwin';
    return [
      ...bound('back', () => window.history.back(), { inFields }),
      ...bound('forward', () => window.history.forward(), { inFields }),
    ];
  }, [platform]);
  useKeys(bindings);
  useEffect(followMouse, []);
}
