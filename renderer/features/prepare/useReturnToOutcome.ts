import { useEffect, useEffectEvent } from 'react';
import type { CallId } from '../../../shared/schemas/call.ts';
import { startQuestion } from '../../app/startCall.ts';

/** After "Start without an outcome?" was answered with "Define outcome", the keyboard is in the outcome. */
export function useReturnToOutcome(id: CallId, focusOutcome: () => void): void {
  const focus = useEffectEvent(focusOutcome);
  useEffect(() => {
    const isAbout = (question: ReturnType<typeof startQuestion.getState>): boolean =>
      question.kind === 'no-outcome' && question.id === id;
    return startQuestion.subscribe((now, before) => {
      // The dialog gives the keyboard back to the button it came from; only then is it free to go on.
      if (isAbout(before) && now.kind === 'none') setTimeout(focus, 0);
    });
  }, [id]);
}
