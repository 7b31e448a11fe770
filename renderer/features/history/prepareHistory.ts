import { filterOf, WHOLE_HISTORY } from '../../../shared/domain/historyView.ts';
import { now } from '../../app/clock.ts';
import { prepareFirstRows } from './historyStore.ts';

/** The screen that the window starts with comes first. */
const A_MOMENT_MS = 500;

/** Asks for the first rows of the whole history once the window has nothing else to do; returns what stops it. */
export function prepareHistory(timeZone: string): () => void {
  const ask = (): void => {
    const { sort } = WHOLE_HISTORY;
    void prepareFirstRows({ filter: filterOf(WHOLE_HISTORY, now(), timeZone), sort });
  };
  const timer = setTimeout(() => requestIdleCallback(ask), A_MOMENT_MS);
  return () => clearTimeout(timer);
}
