import { now } from '../../app/clock.ts';
import { useBoot } from '../../app/boot.ts';
import { zonedTime } from '../../../shared/lib/time.ts';
import { useText } from '../../app/text.ts';
import { DateField } from '../../ui/DateField.tsx';
import type { FilterFormProps } from './filters.ts';
import styles from './HistoryScreen.module.css';

const dayOf = (value: string): string | null => (value === '' ? null : value);

/** The days between which calls started, the last one included. */
export const DatesFilter = ({ view, change }: FilterFormProps) => {
  const t = useText();
  const { timeZone } = useBoot();
  const today = zonedTime(now(), timeZone).toPlainDate().toString();
  const { from, to } = view;
  const isTurned = from !== null && to !== null && to < from;
  return (
    <div className={styles.fields}>
      <DateField
        label={t('history.fromDay')}
        today={today}
        value={from ?? ''}
        onChange={(day) => change({ from: dayOf(day) })}
      />
      <DateField
        label={t('history.toDay')}
        today={today}
        value={to ?? ''}
        onChange={(day) => change({ to: dayOf(day) })}
        {...(isTurned ? { error: t('history.daysTurned') } : {})}
      />
    </div>
  );
};
