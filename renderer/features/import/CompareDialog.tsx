import { useEffect, useState } from 'react';
import type { ImportDifference } from '../../../shared/ipc/imports.ts';
import { ask } from '../../app/bridge.ts';
import { useText } from '../../app/text.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import styles from './CompareDialog.module.css';
import { settle } from './importStore.ts';

type Props = { readonly rowNumber: number; readonly onClose: () => void };

function useDifferences(rowNumber: number): readonly ImportDifference[] | null {
  const [found, setFound] = useState<readonly ImportDifference[] | null>(null);
  useEffect(() => {
    let isWanted = true;
    void ask('import.compare', { rowNumber }).then((differences) => {
      if (isWanted) setFound(differences);
    });
    return () => {
      isWanted = false;
    };
  }, [rowNumber]);
  return found;
}

const Differences = ({ differences }: { readonly differences: readonly ImportDifference[] }) => {
  const t = useText();
  const shown = (text: string): string => (text === '' ? t('import.compare.empty') : text);
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col">{t('import.compare.field')}</th>
          <th scope="col">{t('import.compare.yours')}</th>
          <th scope="col">{t('import.compare.theirs')}</th>
        </tr>
      </thead>
      <tbody>
        {differences.map(({ field, yours, theirs }) => (
          <tr key={field}>
            <th scope="row">{t(`import.fields.${field}`)}</th>
            <td>{shown(yours)}</td>
            <td>{shown(theirs)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
};

/** What an update would change, side by side, and the choice. */
export const CompareDialog = ({ rowNumber, onClose }: Props) => {
  const t = useText();
  const differences = useDifferences(rowNumber);
  const decide = (choice: 'skip' | 'update' | 'add'): void => {
    settle(rowNumber, { kind: 'duplicate', choice });
    onClose();
  };
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={t('import.compare.title', { row: rowNumber })}
      actions={
        <>
          <Button variant="ghost" onPress={() => decide('add')}>
            {t('import.fix.add')}
          </Button>
          <Button onPress={() => decide('update')}>{t('import.fix.update')}</Button>
          <Button variant="primary" hasInitialFocus onPress={() => decide('skip')}>
            {t('import.fix.keepMine')}
          </Button>
        </>
      }
    >
      {differences === null ? null : differences.length === 0 ? (
        t('import.compare.same')
      ) : (
        <Differences differences={differences} />
      )}
    </Dialog>
  );
};
