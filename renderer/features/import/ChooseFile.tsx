import { FileSpreadsheet } from 'lucide-react';
import type { ImportFileError } from '../../../shared/ipc/imports.ts';
import { ask } from '../../app/bridge.ts';
import { useText } from '../../app/text.ts';
import { Button } from '../../ui/Button.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { ErrorState } from '../../ui/ErrorState.tsx';
import styles from './ImportScreen.module.css';

const ChooseButton = ({ label }: { readonly label: string }) => (
  <Button variant="primary" hasInitialFocus onPress={() => void ask('import.chooseFile')}>
    {label}
  </Button>
);

/** The first step: which file. */
export const ChooseFile = ({ error }: { readonly error: ImportFileError | null }) => {
  const t = useText();
  return (
    <div className={styles.state}>
      {error === null ? (
        <EmptyState icon={FileSpreadsheet} action={<ChooseButton label={t('import.choose')} />}>
          {t('import.none')}
        </EmptyState>
      ) : (
        <ErrorState
          title={t(`import.failed.${error}`)}
          action={<ChooseButton label={t('import.another')} />}
        />
      )}
    </div>
  );
};
