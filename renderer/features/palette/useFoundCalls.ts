import { useEffect, useState } from 'react';
import type { FoundCalls } from '../../../shared/ipc/palette.ts';
import type { CallId } from '../../../shared/schemas/call.ts';
import { ask } from '../../app/bridge.ts';

export type Found = { readonly text: string; readonly found: FoundCalls };

export const NOTHING: FoundCalls = { calls: [], companies: [], totalCount: null };

/** Ids of calls among all that was chosen lately. */
const UUID = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/;

export const recentCalls = (recent: readonly string[]): readonly CallId[] =>
  recent.filter((id): id is CallId => UUID.test(id));

/** The calls for what is typed; the last answer stays until the next one is here, null before the first. */
export function useFoundCalls(text: string, recent: readonly string[]): Found | null {
  const [answer, setAnswer] = useState<Found | null>(null);
  useEffect(() => {
    let isWanted = true;
    const show = (found: FoundCalls): void => {
      if (isWanted) setAnswer({ text, found });
    };
    void ask('palette.calls', { text, recent: [...recentCalls(recent)] }).then(show, () => show(NOTHING));
    return () => {
      isWanted = false;
    };
  }, [text, recent]);
  return answer;
}
