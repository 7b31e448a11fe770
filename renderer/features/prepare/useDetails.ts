import { useEffect, useRef, useState } from 'react';
import { useBoot } from '../../app/boot.ts';
import {
  detailsOf,
  problemsOf,
  timesEdit,
  wordsEdit,
  type CallDetails,
  type DetailsProblem,
} from './callDetails.ts';
import { usePreparation } from './preparation.ts';

/** A date typed digit by digit passes through other days: it is saved once it stands still. */
const TYPING_MS = 800;

export type DetailsEditor = {
  readonly details: CallDetails;
  readonly change: (change: Partial<CallDetails>) => void;
  readonly problemWith: (problem: DetailsProblem) => boolean;
};

/** Runs the last of many calls after a pause, and at the latest when the form goes. */
function useAfterPause(delayMs: number): (run: () => void) => void {
  const waiting = useRef<{ readonly run: () => void; readonly timer: ReturnType<typeof setTimeout> } | null>(
    null,
  );
  useEffect(
    () => () => {
      if (waiting.current === null) return;
      clearTimeout(waiting.current.timer);
      waiting.current.run();
    },
    [],
  );
  return (run) => {
    if (waiting.current !== null) clearTimeout(waiting.current.timer);
    const settle = (): void => {
      waiting.current = null;
      run();
    };
    waiting.current = { run, timer: setTimeout(settle, delayMs) };
  };
}

/** The appointment while it is edited: what is sound is saved, what is not stays in the form with its reason. */
export function useDetails(): DetailsEditor {
  const { timeZone } = useBoot();
  const { call, store } = usePreparation();
  const [details, setDetails] = useState(() => detailsOf(call, timeZone));
  const afterPause = useAfterPause(TYPING_MS);
  const problems = problemsOf(details);
  const saveTimes = (changed: CallDetails): void => {
    const edit = timesEdit(changed, store.getState().call ?? call, timeZone);
    if (Object.keys(edit).length > 0) store.edit(edit);
  };
  return {
    details,
    problemWith: (problem) => problems.has(problem),
    change: (change) => {
      const changed = { ...details, ...change };
      setDetails(changed);
      store.edit(wordsEdit(changed));
      afterPause(() => saveTimes(changed));
    },
  };
}
