import { Check } from 'lucide-react';
import type { FollowUpEntry } from '../../../shared/ipc/promises.ts';
import { useNow } from '../../app/clock.ts';
import { useFormat } from '../../app/format.ts';
import { usePromiseActions } from '../../app/promiseActions.ts';
import { go } from '../../app/routes.ts';
import { useText } from '../../app/text.ts';
import { Button } from '../../ui/Button.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import row from './PromiseRow.module.css';

const FollowUpRow = ({ entry }: { readonly entry: FollowUpEntry }) => {
  const t = useText();
  const format = useFormat();
  const now = useNow('minute');
  const { finish } = usePromiseActions();
  const { text } = entry.followUp;
  return (
    <li className={row.row}>
      <span className={row.when}>{format.shortDay(entry.startsAt, now)}</span>
      <button
        type="button"
        className={row.what}
        onClick={() => go({ view: 'history', callId: entry.callId, search: '' })}
      >
        <b>{text}</b>
        <small>{[entry.contact, entry.company].filter((part) => part.trim() !== '').join(', ')}</small>
      </button>
      <Button
        size="sm"
        icon={Check}
        aria-label={t('promises.doneOf', { what: text })}
        onPress={() => void finish(entry)}
      >
        {t('promises.done')}
      </Button>
    </li>
  );
};

/** What the seller promised: no commitment gained, but a word to keep. */
export const FollowUps = ({ entries }: { readonly entries: readonly FollowUpEntry[] }) => {
  const t = useText();
  if (entries.length === 0) return <EmptyState>{t('promises.noFollowUps')}</EmptyState>;
  return (
    <ul aria-label={t('promises.yours')}>
      {entries.map((entry) => (
        <FollowUpRow key={`${entry.callId} ${entry.followUp.id}`} entry={entry} />
      ))}
    </ul>
  );
};
