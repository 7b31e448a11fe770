import { ChevronRight, X } from 'lucide-react';
import { BrandMark } from '../../ui/BrandMark.tsx';
import { Button } from '../../ui/Button.tsx';
import { DragRegion } from '../../ui/DragRegion.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import { answer } from './answer.ts';
import styles from './ReminderHead.module.css';
import { headOf } from './reminderWords.ts';
import type { ShownInQueue } from './useShownReminder.ts';
import { useTeller } from './useTeller.ts';

/** How it stands and at what time, how many more there are, and the way to be rid of it. */
export const ReminderHead = ({ shown }: { readonly shown: ShownInQueue }) => {
  const teller = useTeller();
  const { t } = teller;
  const { reminder, moreCount, showNext } = shown;
  const { lead, time } = headOf(teller, reminder);
  return (
    <DragRegion as="header" className={styles.head}>
      <BrandMark size={15} />
      <p className={styles.when}>
        <b>{lead}</b> {time}
      </p>
      {moreCount === 0 ? null : (
        <Button
          variant="ghost"
          size="sm"
          aria-label={t('reminders.window.showNext', { count: moreCount })}
          onPress={showNext}
        >
          {t('reminders.window.more', { count: moreCount })}
          <Icon icon={ChevronRight} size={12} />
        </Button>
      )}
      <IconButton
        icon={X}
        iconSize={14}
        label={t('reminders.window.dismiss')}
        keys={['Esc']}
        tooltipPlacement="left"
        onPress={() => answer(reminder.id, 'dismiss')}
      />
    </DragRegion>
  );
};
