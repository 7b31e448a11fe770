import { useEffect, useState } from 'react';
import type { CallOrigin } from '../../shared/ipc/calendars.ts';
import type { Call, CallId } from '../../shared/schemas/call.ts';
import { ask } from './bridge.ts';
import { useText, type Text } from './text.ts';
import { say } from './toasts.ts';

export type Ignored = 'one' | 'series';

/** The calendar that a call came from, asked for while `isWanted`; null for one that was typed in. */
export function useCallOrigin(callId: CallId, isWanted: boolean): CallOrigin | null {
  const [origin, setOrigin] = useState<CallOrigin | null>(null);
  useEffect(() => {
    if (!isWanted) return;
    let isShown = true;
    void ask('calendar.originOf', { callId }).then((answer) => {
      if (isShown) setOrigin(answer);
    });
    return () => {
      isShown = false;
    };
  }, [callId, isWanted]);
  return origin;
}

async function ignore(
  t: Text,
  { company }: Call,
  chosen: CallOrigin & { readonly what: Ignored },
): Promise<void> {
  const { uid, what } = chosen;
  const occurrenceKey = what === 'one' ? chosen.occurrenceKey : null;
  const before = await ask('calendar.choose', { uid, occurrenceKey, choice: 'ignore' });
  const run = (): void => void ask('calendar.choose', { uid, occurrenceKey, choice: before });
  say(t(`calendars.ignore.${what}Done`, { company }), { action: { label: t('shell.undo'), run } });
}

/** Makes a meeting, or its whole series, no call any more; the toast takes it back. */
export function useIgnoreMeeting(): (call: Call, origin: CallOrigin, what: Ignored) => void {
  const t = useText();
  return (call, origin, what) => void ignore(t, call, { ...origin, what });
}
