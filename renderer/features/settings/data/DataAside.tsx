import { FolderOpen } from 'lucide-react';
import { useState } from 'react';
import { useStore } from 'zustand';
import { useFormat } from '../../../app/format.ts';
import { useText } from '../../../app/text.ts';
import { Button } from '../../../ui/Button.tsx';
import { backUpNow, prepareRestore } from './dataActions.ts';
import { dataPage } from './dataPage.ts';
import styles from './DataPage.module.css';

/** How backups come about, and the ways to make one and to go back to one. */
export const DataAside = () => {
  const t = useText();
  const format = useFormat();
  const [isBackingUp, setIsBackingUp] = useState(false);
  const isBusy = useStore(dataPage, ({ progress }) => progress !== null);
  const backUp = (): void => {
    setIsBackingUp(true);
    void backUpNow({ t, format }).finally(() => setIsBackingUp(false));
  };
  return (
    <>
      <p>{t('data.aside.words')}</p>
      <div className={styles.ways}>
        <Button onPress={backUp} isPending={isBackingUp} isDisabled={isBusy}>
          {t('data.aside.backUp')}
        </Button>
        <Button
          variant="ghost"
          icon={FolderOpen}
          isDisabled={isBusy}
          className={styles.fromFile}
          onPress={() => void prepareRestore({ t, format }, null)}
        >
          {t('data.aside.fromFile')}
        </Button>
      </div>
    </>
  );
};
