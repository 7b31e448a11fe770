import { useEffect, useState } from 'react';

/**
 * A value that follows `value` once it has stood still for `delayMs`, and the way to set it at once.
 * `value` must keep its identity while nothing changes.
 */
export function useSettled<T>(value: T, delayMs: number): readonly [T, (settled: T) => void] {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), delayMs);
    return () => {
      clearTimeout(timer);
    };
  }, [value, delayMs]);
  return [settled, setSettled];
}
