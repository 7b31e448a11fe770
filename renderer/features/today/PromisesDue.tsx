import { dueState } from '../../../shared/domain/promiseDays.ts';
import type { PromiseEntry } from '../../../shared/ipc/promises.ts';
import { zonedTime, type EpochMs } from '../../../shared/lib/time.ts';
import { useBoot } from '../../app/boot.ts';
import { outcomeLine } from '../../app/outcomeWords.ts';
import { usePromiseActions } from '../../app/promiseActions.ts';
import { go } from '../../app/routes.ts';
import { useText } from '../../app/text.ts';
import { Button } from '../../ui/Button.tsx';
import { Card } from '../../ui/Card.tsx';
import { classNames } from '../../ui/classNames.ts';
import { SectionHeading } from '../../ui/SectionHeading.tsx';
import styles from './NeedsResult.module.css';
import card from './NeedsResultCard.module.css';
import own from './PromisesDue.module.css';

const MOST_SHOWN = 3;

type DueCardProps = { readonly entry: PromiseEntry; readonly today: string };

const DueCard = ({ entry, today }: DueCardProps) => {
  const t = useText();
  const { language } = useBoot();
  const { settle } = usePromiseActions();
  const { company, promise, callId } = entry;
  const due = dueState(promise.dueOn, today);
  return (
    <Card as="li" elevation="flat" padding="none" className={card.card}>
      <div className={classNames(card.head, own.head)}>
        <button
          type="button"
          className={card.company}
          onClick={() => go({ view: 'history', callId, search: '' })}
        >
          {company}
        </button>
        <span className={classNames(card.day, due.kind === 'overdue' && own.late)}>
          {due.kind === 'overdue' ? t('promises.late', { count: due.days }) : t('promises.today')}
        </span>
      </div>
      <p className={card.outcome}>{outcomeLine(t, { what: promise.what, when: '' }, language)}</p>
      <div className={own.answers}>
        <Button size="sm" onPress={() => void settle(callId, 'kept')}>
          {t('promises.kept')}
        </Button>
        <Button size="sm" onPress={() => void settle(callId, 'broken')}>
          {t('promises.broken')}
        </Button>
      </div>
    </Card>
  );
};

type PromisesDueProps = { readonly due: readonly PromiseEntry[]; readonly now: EpochMs };

/** What clients should have done by today. */
export const PromisesDue = ({ due, now }: PromisesDueProps) => {
  const t = useText();
  const { timeZone } = useBoot();
  const today = zonedTime(now, timeZone).toPlainDate().toString();
  return (
    <aside aria-labelledby="promises-due">
      <SectionHeading id="promises-due" title={t('promises.due')} />
      <ul className={styles.cards}>
        {due.slice(0, MOST_SHOWN).map((entry) => (
          <DueCard key={entry.callId} entry={entry} today={today} />
        ))}
      </ul>
      <Button variant="ghost" size="sm" className={styles.all} onPress={() => go({ view: 'promises' })}>
        {t('promises.all')}
      </Button>
    </aside>
  );
};
