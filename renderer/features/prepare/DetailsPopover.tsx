import { Pencil } from 'lucide-react';
import { useState } from 'react';
import type { Call } from '../../../shared/schemas/call.ts';
import { useNow } from '../../app/clock.ts';
import { useFormat } from '../../app/format.ts';
import { useText } from '../../app/text.ts';
import { Button } from '../../ui/Button.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { Popover } from '../../ui/Popover.tsx';
import { DetailsForm } from './DetailsForm.tsx';
import styles from './Details.module.css';
import { usePreparation } from './preparation.ts';

function useDetailsLine(call: Call): string {
  const t = useText();
  const format = useFormat();
  const now = useNow('minute');
  const isToday = format.daysAway(call.startsAt, now) === 0;
  const when = isToday ? format.time(call.startsAt) : format.dayAndTime(call.startsAt);
  const length = t('prepare.details.minutes', { count: call.durationMinutes });
  return [call.contact.trim(), when, length].filter(Boolean).join(', ');
}

/** Contact, time and length beside the title; a press opens them for editing. */
export const DetailsPopover = () => {
  const t = useText();
  const { call } = usePreparation();
  const [isOpen, setIsOpen] = useState(false);
  const line = useDetailsLine(call);
  return (
    <Popover
      label={t('prepare.details.label')}
      placement="bottom start"
      width={440}
      isOpen={isOpen}
      onOpenChange={setIsOpen}
      trigger={
        <Button
          size="sm"
          variant="ghost"
          className={styles.open}
          aria-label={t('prepare.details.editLabel', { details: line })}
        >
          <span className={styles.line}>{line}</span>
          <Icon icon={Pencil} size={12} className={styles.pencil} />
        </Button>
      }
    >
      <DetailsForm onDone={() => setIsOpen(false)} />
    </Popover>
  );
};
