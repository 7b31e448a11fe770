import { use, useEffect, useRef } from 'react';
import { classNames } from '../../ui/classNames.ts';
import { PlatformContext } from '../../ui/PlatformContext.ts';
import { ReminderCard } from './ReminderCard.tsx';
import styles from './ReminderPage.module.css';
import { useFit } from './useFit.ts';
import { useShownReminder } from './useShownReminder.ts';

/** The reminder window: the newest reminder, and the way to the others. */
export const ReminderPage = () => {
  const shown = useShownReminder();
  const { ref, isTooHigh } = useFit();
  const main = useRef<HTMLElement>(null);
  const id = shown?.reminder.id;
  useEffect(() => {
    // The card that had the keyboard is gone; the one in its place is read from its start.
    if (id !== undefined && document.hasFocus()) main.current?.focus();
  }, [id]);
  const hasOwnEdge = use(PlatformContext) === 'linux';
  return (
    <main
      ref={main}
      tabIndex={-1}
      className={classNames(styles.window, isTooHigh && styles.scrolled, hasOwnEdge && styles.edged)}
    >
      {shown === null ? null : (
        <div ref={ref}>
          <ReminderCard key={shown.reminder.id} shown={shown} />
        </div>
      )}
    </main>
  );
};
