import { Check, X } from 'lucide-react';
import type { DueState } from '../../../shared/domain/promiseDays.ts';
import type { PromiseEntry } from '../../../shared/ipc/promises.ts';
import { useBoot } from '../../app/boot.ts';
import { useFormat, type Format } from '../../app/format.ts';
import { outcomeLine } from '../../app/outcomeWords.ts';
import { usePromiseActions } from '../../app/promiseActions.ts';
import { ResultBadge } from '../../app/ResultBadge.tsx';
import { go } from '../../app/routes.ts';
import { useText, type Text } from '../../app/text.ts';
import { Button } from '../../ui/Button.tsx';
import { classNames } from '../../ui/classNames.ts';
import { NotYet } from './NotYet.tsx';
import type { DueEntry } from './promiseGroups.ts';
import styles from './PromiseRow.module.css';

type Words = { readonly t: Text; readonly format: Format };

function dueWords({ t, format }: Words, due: DueState, dueOn: string | null): string {
  if (due.kind === 'overdue') return t('promises.late', { count: due.days });
  if (due.kind === 'today') return t('promises.today');
  return dueOn === null ? t('promises.noDay') : format.plainDay(dueOn);
}

/** Who promised, and for which company. */
const whoOf = ({ promise, contact, company }: PromiseEntry): string =>
  [promise.who.trim() === '' ? contact : promise.who, company]
    .filter((part) => part.trim() !== '')
    .join(', ');

/** What was promised; the whole line leads to the call. */
const What = ({ entry }: { readonly entry: PromiseEntry }) => {
  const t = useText();
  const { language } = useBoot();
  return (
    <button
      type="button"
      className={styles.what}
      onClick={() => go({ view: 'history', callId: entry.callId, search: '' })}
    >
      <b>{outcomeLine(t, { what: entry.promise.what, when: '' }, language)}</b>
      <small>{whoOf(entry)}</small>
    </button>
  );
};

type AnswersProps = { readonly entry: PromiseEntry; readonly today: string };

const Answers = ({ entry, today }: AnswersProps) => {
  const t = useText();
  const { settle, postpone } = usePromiseActions();
  const { what } = entry.promise;
  return (
    <span className={styles.answers} role="group" aria-label={what}>
      <Button size="sm" icon={Check} onPress={() => void settle(entry.callId, 'kept')}>
        {t('promises.kept')}
      </Button>
      <Button size="sm" icon={X} onPress={() => void settle(entry.callId, 'broken')}>
        {t('promises.broken')}
      </Button>
      <NotYet today={today} what={what} onPostpone={(dueOn) => void postpone(entry, dueOn)} />
    </span>
  );
};

export type PromiseRowProps = DueEntry & { readonly today: string };

/** One open promise, to be settled with one press. Answers to one ahead show when it is pointed at or focused. */
export const PromiseRow = ({ entry, due, today }: PromiseRowProps) => {
  const words = { t: useText(), format: useFormat() };
  const isAhead = due.kind === 'ahead';
  return (
    <li className={classNames(styles.row, due.kind === 'overdue' && styles.late, isAhead && styles.ahead)}>
      <span className={styles.when}>{dueWords(words, due, entry.promise.dueOn)}</span>
      <What entry={entry} />
      {isAhead && entry.result === 'fallback' ? (
        <span className={styles.badge}>
          <ResultBadge result={entry.result} />
        </span>
      ) : null}
      <Answers entry={entry} today={today} />
    </li>
  );
};
