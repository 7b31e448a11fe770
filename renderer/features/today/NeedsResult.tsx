import { useState } from 'react';
import type { EpochMs } from '../../../shared/lib/time.ts';
import type { Call } from '../../../shared/schemas/call.ts';
import { useText } from '../../app/text.ts';
import { Button } from '../../ui/Button.tsx';
import { SectionHeading } from '../../ui/SectionHeading.tsx';
import styles from './NeedsResult.module.css';
import { NeedsResultCard } from './NeedsResultCard.tsx';

type NeedsResultProps = { readonly calls: readonly Call[]; readonly now: EpochMs };

const MOST_SHOWN = 4;

/** Calls that are over and have no result yet, the newest first. */
export const NeedsResult = ({ calls, now }: NeedsResultProps) => {
  const t = useText();
  const [isWhole, setIsWhole] = useState(false);
  const shown = isWhole ? calls : calls.slice(0, MOST_SHOWN);
  return (
    <aside aria-labelledby="needs-result">
      <SectionHeading id="needs-result" title={t('today.needs.title')} meta={String(calls.length)} />
      <ul className={styles.cards}>
        {shown.map((call) => (
          <NeedsResultCard key={call.id} call={call} now={now} />
        ))}
      </ul>
      {shown.length < calls.length ? (
        <Button variant="ghost" size="sm" className={styles.all} onPress={() => setIsWhole(true)}>
          {t('today.needs.showAll', { count: calls.length })}
        </Button>
      ) : null}
      <p className={styles.hint}>{t('today.needs.hint')}</p>
    </aside>
  );
};
