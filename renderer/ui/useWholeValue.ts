import { useRef, useState } from 'react';

const placeholderSelector = '[data-type]:not([data-type="literal"])[data-placeholder]';

/**
 * A date that was left with a part missing is the date it was before. Put `round` as the key of the field,
 * `root` as its ref, and call `leave` when the keyboard leaves it.
 */
export const useWholeValue = (hasValue: boolean) => {
  const root = useRef<HTMLDivElement>(null);
  const [round, setRound] = useState(0);
  const leave = (isFocused: boolean) => {
    const isUnfinished = root.current?.querySelector(placeholderSelector) != null;
    if (!isFocused && hasValue && isUnfinished) setRound(round + 1);
  };
  return { root, round, leave };
};
