import { useRef, useState } from 'react';
import { ask } from '../../app/bridge.ts';
import { useText } from '../../app/text.ts';
import { knownCalendarIds } from './calendarsStore.ts';
import { tellImports } from './imports.ts';

export type Subscribing = {
  readonly address: string;
  /** What went wrong and what to do about it. */
  readonly error: string | undefined;
  readonly isBusy: boolean;
  readonly type: (address: string) => void;
  readonly submit: () => void;
  readonly cancel: () => void;
};

/** Subscribes, and takes back what a cancelled attempt brings late after all. */
async function subscribe(url: string, isWanted: () => boolean) {
  const known = knownCalendarIds();
  const outcome = await ask('calendar.subscribe', { url });
  const isNew = outcome.ok && !known.has(outcome.value.calendarId);
  if (isWanted()) return { outcome, isNew };
  if (outcome.ok && isNew) await ask('calendar.remove', { id: outcome.value.calendarId });
  return null;
}

/** One attempt at a time to subscribe to an address. */
export function useSubscribe(): Subscribing {
  const t = useText();
  const [address, setAddress] = useState('');
  const [error, setError] = useState<string>();
  const [isBusy, setIsBusy] = useState(false);
  const attempt = useRef(0);

  const run = async (): Promise<void> => {
    attempt.current += 1;
    const own = attempt.current;
    const url = address.trim();
    const answer = await subscribe(url, () => attempt.current === own);
    if (answer === null) return;
    const { outcome, isNew } = answer;
    if (!outcome.ok) {
      const { error: code } = outcome;
      setError(`${t(`calendars.failure.${code}.what`)} ${t(`calendars.failure.${code}.fix`)}`);
      return;
    }
    setAddress('');
    tellImports(t, [{ fileName: outcome.value.name, outcome, isNew }]);
  };
  const submit = (): void => {
    if (isBusy || address.trim() === '') return;
    setError(undefined);
    setIsBusy(true);
    void run().finally(() => setIsBusy(false));
  };
  const cancel = (): void => {
    attempt.current += 1;
    setIsBusy(false);
  };
  const type = (typed: string): void => {
    setAddress(typed);
    setError(undefined);
  };
  return { address, error, isBusy, type, submit, cancel };
}
