import { Check, X } from 'lucide-react';
import type { PromiseEntry } from '../../../shared/ipc/promises.ts';
import { useBoot } from '../../app/boot.ts';
import { useNow } from '../../app/clock.ts';
import { useFormat } from '../../app/format.ts';
import { outcomeLine } from '../../app/outcomeWords.ts';
import { go } from '../../app/routes.ts';
import { useText } from '../../app/text.ts';
import { classNames } from '../../ui/classNames.ts';
import { Icon } from '../../ui/Icon.tsx';
import styles from './SettledRow.module.css';

/** A promise that was kept or broken; it leads to its call. */
export const SettledRow = ({ entry }: { readonly entry: PromiseEntry }) => {
  const t = useText();
  const format = useFormat();
  const now = useNow('minute');
  const { language } = useBoot();
  const isKept = entry.promise.state === 'kept';
  return (
    <li>
      <button
        type="button"
        className={styles.row}
        onClick={() => go({ view: 'history', callId: entry.callId, search: '' })}
      >
        <span className={styles.when}>{format.shortDay(entry.startsAt, now)}</span>
        <span className={styles.what}>
          <b>{outcomeLine(t, { what: entry.promise.what, when: '' }, language)}</b>{' '}
          <small>{entry.company}</small>
        </span>
        <span className={classNames(styles.state, !isKept && styles.broken)}>
          <Icon icon={isKept ? Check : X} size={13} strokeWidth={2.3} />
          {t(isKept ? 'promises.kept' : 'promises.broken')}
        </span>
      </button>
    </li>
  );
};
