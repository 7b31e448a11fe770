import { Upload } from 'lucide-react';
import { useEffect } from 'react';
import { useStore } from 'zustand';
import { useShallow } from 'zustand/react/shallow';
import { setExportOpen } from '../../app/exportForm.ts';
import { useFormat } from '../../app/format.ts';
import { go } from '../../app/routes.ts';
import { useText } from '../../app/text.ts';
import { View } from '../../app/View.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import { CallDrawer } from './CallDrawer.tsx';
import { ColumnsMenu } from './ColumnsMenu.tsx';
import { ExportControl } from './ExportControl.tsx';
import { FilterBar } from './FilterBar.tsx';
import styles from './HistoryScreen.module.css';
import { HistoryTable } from './HistoryTable.tsx';
import { SavedViews } from './SavedViews.tsx';
import { figuresOf, leaveHistory } from './historyStore.ts';
import { useHistoryView, type HistoryAddress } from './useHistoryView.ts';

const ImportButton = () => {
  const t = useText();
  return <IconButton icon={Upload} label={t('import.entry')} onPress={() => go({ view: 'import' })} />;
};

function leave(): void {
  // The history that is left takes its popover with it, or the wish for one.
  setExportOpen(false);
  leaveHistory();
}

/** The calls that were logged: found, read and exported. */
export const HistoryScreen = (address: HistoryAddress) => {
  const t = useText();
  const format = useFormat();
  const shown = useHistoryView(address);
  useEffect(() => leave, []);
  // Not the whole state: each page of rows that comes would draw the bar of filters again.
  const { total, totalUnfiltered, status } = useStore(shown.store, useShallow(figuresOf));
  const count = t('history.calls', { count: total, number: format.number(total) });
  return (
    <View
      title={t('history.title')}
      subtitle={status === 'ready' ? count : undefined}
      actions={
        <>
          <SavedViews search={address.search} />
          <ColumnsMenu shown={shown} />
          <ImportButton />
          {totalUnfiltered === 0 ? null : <ExportControl view={shown.view} />}
        </>
      }
    >
      <FilterBar shown={shown} />
      <div className={styles.screen}>
        <div className={styles.list}>
          <HistoryTable shown={shown} selectedId={address.callId} />
        </div>
        {address.callId === null ? null : (
          <CallDrawer key={address.callId} id={address.callId} onClose={() => shown.open(null)} />
        )}
      </div>
    </View>
  );
};
