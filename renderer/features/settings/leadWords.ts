import type { Text } from '../../app/text.ts';
import { leadLength } from './leadTimes.ts';

/** A lead time in words: "At start", "15 min", "2 h". */
export function leadWords(t: Text, minutes: number): string {
  const { unit, count } = leadLength(minutes);
  return t(`settings.reminders.length.${unit}`, { count });
}
