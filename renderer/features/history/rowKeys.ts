import { useState, type KeyboardEvent } from 'react';
import type { Selecting } from './useSelecting.ts';

const STEPS: Readonly<Record<string, number>> = {
  ArrowDown: 1,
  ArrowUp: -1,
  PageDown: 10,
  PageUp: -10,
  Home: -Infinity,
  End: Infinity,
};

/** The row that takes Tab, and how the arrow keys move it. */
export function useRowKeys(total: number, scrollTo: (index: number) => void, selecting: Selecting) {
  const [chosen, setCurrent] = useState(0);
  // Another filter may have fewer rows.
  const current = Math.max(0, Math.min(total - 1, chosen));
  const [isMoving, setIsMoving] = useState(false);
  const onKeyDown = (event: KeyboardEvent): void => {
    const step = STEPS[event.key];
    if (step === undefined || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    const next = Math.max(0, Math.min(total - 1, current + step));
    if (event.shiftKey) selecting.extend(next);
    else selecting.begin(next);
    setCurrent(next);
    setIsMoving(true);
    scrollTo(next);
  };
  return { current, isMoving, onKeyDown, setCurrent };
}

export type RowKeys = ReturnType<typeof useRowKeys>;
