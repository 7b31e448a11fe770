import { useId } from 'react';
import { searchBehind } from '../../../shared/domain/insights/behind.ts';
import { go, type SettingsSection } from '../../app/routes.ts';
import { Button } from '../../ui/Button.tsx';
import { Card } from '../../ui/Card.tsx';
import styles from './ChangeCard.module.css';
import { findingOf, type Way } from './changeWords.ts';
import type { Shown } from './rowModels.ts';

const SECTION_OF: Readonly<Record<Way, SettingsSection>> = { timing: 'panel', reminders: 'reminders' };

/** The one thing to change, and the ways to begin. */
export const ChangeCard = ({ shown }: { readonly shown: Shown }) => {
  const { t, format, insights, days } = shown;
  const id = useId();
  const { headline, words, seen, way } = findingOf(insights.change, insights.heldCount, shown);
  return (
    <Card as="section" padding="none" aria-labelledby={id} className={styles.card}>
      <h2 id={id} className={styles.title}>
        {t('insights.change.title')}
      </h2>
      <p className={styles.headline}>{headline}</p>
      {words === '' ? null : <p className={styles.words}>{words}</p>}
      <div className={styles.ways}>
        {seen === null ? null : (
          <Button
            onPress={() => go({ view: 'history', callId: null, search: searchBehind(seen.calls, days) })}
          >
            {t('insights.change.see', { count: seen.count, number: format.number(seen.count) })}
          </Button>
        )}
        {way === null ? null : (
          <Button variant="ghost" onPress={() => go({ view: 'settings', section: SECTION_OF[way] })}>
            {t(`insights.change.${way}`)}
          </Button>
        )}
      </div>
    </Card>
  );
};
