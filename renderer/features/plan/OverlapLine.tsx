import { CircleAlert } from 'lucide-react';
import type { Overlap } from '../../../shared/ipc/contract.ts';
import { useBoot } from '../../app/boot.ts';
import { useFormat } from '../../app/format.ts';
import { useText } from '../../app/text.ts';
import { Icon } from '../../ui/Icon.tsx';
import styles from './OverlapLine.module.css';
import { usePlanning } from './PlanContext.ts';
import { dateAndTimeOf } from './when.ts';

/** Says which call the time overlaps, once, and offers the next free time; it never blocks. */
export const OverlapLine = ({ overlap }: { readonly overlap: Overlap }) => {
  const t = useText();
  const format = useFormat();
  const { timeZone } = useBoot();
  const { store } = usePlanning();
  const { company, startsAt, freeAt } = overlap;
  const isSameDay = format.daysAway(freeAt, startsAt) === 0;
  const free = isSameDay ? format.time(freeAt) : format.dayAndTime(freeAt);
  return (
    <p className={styles.line} role="status">
      <Icon icon={CircleAlert} size={14} />
      <span>{t('plan.overlaps', { company, time: format.time(startsAt) })}</span>
      <button
        type="button"
        className={styles.take}
        onClick={() => store.choose(dateAndTimeOf(freeAt, timeZone))}
      >
        {t('plan.useFree', { time: free })}
      </button>
    </p>
  );
};
