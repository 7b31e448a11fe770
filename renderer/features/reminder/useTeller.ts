import { useNow } from '../../app/clock.ts';
import { useFormat } from '../../app/format.ts';
import { useText } from '../../app/text.ts';
import type { Teller } from './reminderWords.ts';

/** All that the words of a reminder depend on; renewed each minute. */
export function useTeller(): Teller {
  const t = useText();
  const format = useFormat();
  const now = useNow('minute');
  return { t, format, now };
}
