import type { CalendarView } from '../../../shared/ipc/calendars.ts';
import { ask } from '../../app/bridge.ts';
import { copyText } from '../../app/copyText.ts';
import { useText, type Text } from '../../app/text.ts';
import { say } from '../../app/toasts.ts';

export type CalendarActions = {
  /** Reads the feed now. */
  readonly check: (calendar: CalendarView) => Promise<void>;
  readonly rename: (calendar: CalendarView, name: string) => Promise<void>;
  /** Puts the whole address, secret and all, into the clipboard. */
  readonly copyAddress: (calendar: CalendarView) => void;
  /** Takes the calendar out with the calls nobody touched; the toast brings it back. */
  readonly remove: (calendar: CalendarView) => Promise<void>;
};

function createCalendarActions(t: Text): CalendarActions {
  const tellWhenGone = (answer: CalendarView | null): void => {
    if (answer === null) say(t('calendars.gone'));
  };
  return {
    check: async ({ id }) => tellWhenGone(await ask('calendar.refresh', { id })),
    rename: async ({ id, name: before }, typed) => {
      const name = typed.trim();
      if (name !== '' && name !== before) tellWhenGone(await ask('calendar.rename', { id, name }));
    },
    copyAddress: ({ source }) => {
      const isCopied = source.kind === 'feed' && copyText(source.url);
      say(t(isCopied ? 'calendars.copied' : 'calendars.notCopied'));
    },
    remove: async ({ id, name }) => {
      const removed = await ask('calendar.remove', { id });
      if (removed === null) {
        say(t('calendars.gone'));
        return;
      }
      const run = (): void => void ask('calendar.restore', { id }).then(tellWhenGone);
      say(t('calendars.removed', { name, count: removed.removedCallCount }), {
        action: { label: t('shell.undo'), run },
      });
    },
  };
}

/** What can be done to a calendar, with its toast. */
export function useCalendarActions(): CalendarActions {
  return createCalendarActions(useText());
}
