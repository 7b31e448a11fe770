import { useStore } from 'zustand';
import { go } from '../../app/routes.ts';
import { useText } from '../../app/text.ts';
import { Button } from '../../ui/Button.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { ErrorState } from '../../ui/ErrorState.tsx';
import { isNarrowed } from '../../../shared/domain/historyView.ts';
import styles from './HistoryScreen.module.css';
import type { ShownHistory } from './useHistoryView.ts';

const Words = ({ shown }: { readonly shown: ShownHistory }) => {
  const t = useText();
  const { status } = useStore(shown.store);
  if (status === 'failing') {
    return (
      <ErrorState
        title={t('history.failed')}
        action={<Button onPress={shown.store.retry}>{t('errors.retry')}</Button>}
      />
    );
  }
  if (isNarrowed(shown.view)) {
    return (
      <EmptyState action={<Button onPress={shown.clear}>{t('history.clearFilters')}</Button>}>
        {t('history.noMatch')}
      </EmptyState>
    );
  }
  return (
    <EmptyState
      action={
        <div className={styles.ways}>
          <Button onPress={() => go({ view: 'today' })}>{t('history.toToday')}</Button>
          <Button variant="ghost" onPress={() => go({ view: 'import' })}>
            {t('import.entry')}
          </Button>
        </div>
      }
    >
      {t('history.empty')}
    </EmptyState>
  );
};

/** What stands where the table would be: nothing logged yet, nothing that matches, or it failed. */
export const NoHistory = ({ shown }: { readonly shown: ShownHistory }) => (
  <div className={styles.state}>
    <Words shown={shown} />
  </div>
);
