import { useEffect } from 'react';
import type { Replaced } from '../../shared/ipc/data.ts';
import { useBoot } from './boot.ts';
import { ask, listen } from './bridge.ts';
import { textNow } from './text.ts';
import { say } from './toasts.ts';

/** Starts the page again when everything that it shows was replaced; returns the function that stops. */
export function followReplaced(): () => void {
  return listen('data.replaced', ({ kind }) => {
    if (kind === 'erased') {
      window.localStorage.clear();
      window.location.hash = '#/today';
    }
    window.location.reload();
  });
}

async function undo(id: string): Promise<void> {
  const undone = await ask('data.undo', { id });
  if (!undone.ok) say(textNow(`data.errors.${undone.error}`));
}

function tell(replaced: Replaced, locale: string): void {
  if (replaced.kind === 'erased') {
    say(textNow('data.erase.done'));
    return;
  }
  const { callCount, undoId } = replaced;
  const number = new Intl.NumberFormat(locale).format(callCount);
  const calls = textNow('data.calls', { count: callCount, number });
  const action =
    undoId === null ? null : { label: textNow('data.undo'), run: () => void undo(undoId), isBrief: true };
  say(textNow('data.restored', { calls }), { action });
}

/** Says what became of everything, once, in the page that has opened since. */
export function useReplacedToast(): void {
  const { locale } = useBoot();
  useEffect(() => {
    void ask('data.takeReplaced').then((replaced) => {
      if (replaced === null) return;
      tell(replaced, locale);
      document.querySelector('main')?.focus();
    });
  }, [locale]);
}
