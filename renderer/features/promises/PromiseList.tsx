import { zonedTime } from '../../../shared/lib/time.ts';
import type { Promises } from '../../../shared/ipc/promises.ts';
import { useBoot } from '../../app/boot.ts';
import { useNow } from '../../app/clock.ts';
import { useText } from '../../app/text.ts';
import { SectionHeading } from '../../ui/SectionHeading.tsx';
import { promiseGroups, type PromiseGroup } from './promiseGroups.ts';
import styles from './PromisesView.module.css';
import { PromiseRow } from './PromiseRow.tsx';
import { SettledRow } from './SettledRow.tsx';

type GroupProps = { readonly group: PromiseGroup; readonly today: string };

const Group = ({ group: { kind, entries }, today }: GroupProps) => {
  const t = useText();
  return (
    <section aria-labelledby={`promises-${kind}`}>
      <SectionHeading
        id={`promises-${kind}`}
        title={t(`promises.groups.${kind}`)}
        meta={String(entries.length)}
      />
      <ul>
        {entries.map((each) => (
          <PromiseRow key={each.entry.callId} {...each} today={today} />
        ))}
      </ul>
    </section>
  );
};

const Settled = ({ settled, settledCount }: Pick<Promises, 'settled' | 'settledCount'>) => {
  const t = useText();
  if (settled.length === 0) return null;
  const left = settledCount - settled.length;
  return (
    <section aria-labelledby="promises-settled">
      <SectionHeading id="promises-settled" title={t('promises.settled')} meta={String(settledCount)} />
      <ul>
        {settled.map((entry) => (
          <SettledRow key={entry.callId} entry={entry} />
        ))}
      </ul>
      {left === 0 ? null : <p className={styles.left}>{t('promises.older', { count: left })}</p>}
    </section>
  );
};

/** What clients promised: what presses first, then what was settled. */
export const PromiseList = ({ promises }: { readonly promises: Promises }) => {
  const t = useText();
  const { timeZone } = useBoot();
  const today = zonedTime(useNow('minute'), timeZone).toPlainDate().toString();
  const left = promises.openCount - promises.open.length;
  return (
    <>
      {promises.openCount === 0 ? <p className={styles.left}>{t('promises.noneOpen')}</p> : null}
      {promiseGroups(promises.open, today).map((group) => (
        <Group key={group.kind} group={group} today={today} />
      ))}
      {left === 0 ? null : <p className={styles.left}>{t('promises.moreOpen', { count: left })}</p>}
      <Settled settled={promises.settled} settledCount={promises.settledCount} />
    </>
  );
};
