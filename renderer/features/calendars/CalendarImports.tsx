import { useEffect, useEffectEvent } from 'react';
import type { AppEvents } from '../../../shared/ipc/contract.ts';
import { listen } from '../../app/bridge.ts';
import { go } from '../../app/routes.ts';
import { useText } from '../../app/text.ts';
import { say } from '../../app/toasts.ts';
import { followCalendars } from './calendarsStore.ts';
import { DropOverlay } from './DropOverlay.tsx';
import { ImportProblems } from './ImportProblems.tsx';
import { importDropped, tellImports } from './imports.ts';
import { reportWords } from './importWords.ts';
import { useDrop } from './useDrop.ts';

/** An import that began elsewhere: its calendar may be an old one, so the toast leads to it instead of taking it out. */
function useImportsElsewhere(): void {
  const t = useText();
  const tell = useEffectEvent(({ fileName, outcome }: AppEvents['calendar.imported']) => {
    if (!outcome.ok || outcome.value.problems.length > 0) {
      tellImports(t, [{ fileName, outcome, isNew: false }]);
      return;
    }
    const { value } = outcome;
    const isFirst = value.addedCount > 0 && value.changedCount + value.cancelledCount === 0;
    const run = (): void => go({ view: 'settings', section: 'calendars' });
    say(reportWords(t, value, isFirst), {
      action: { label: t('calendars.imported.show'), run, hasKey: false },
    });
  });
  useEffect(() => listen('calendar.imported', (imported) => tell(imported)), []);
}

/** What the whole window does with calendar files: takes them when dropped, and says what came of them. */
export const CalendarImports = () => {
  const t = useText();
  const dragged = useDrop((files) => void importDropped(t, files));
  useImportsElsewhere();
  useEffect(() => followCalendars(), []);
  return (
    <>
      <DropOverlay dragged={dragged} />
      <ImportProblems />
    </>
  );
};
