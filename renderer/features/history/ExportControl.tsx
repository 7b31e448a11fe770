import { Download } from 'lucide-react';
import { lazy, Suspense } from 'react';
import { useStore } from 'zustand';
import type { HistoryView } from '../../../shared/domain/historyView.ts';
import { exportForm, setExportOpen } from '../../app/exportForm.ts';
import { useFormat } from '../../app/format.ts';
import { useText } from '../../app/text.ts';
import { Button } from '../../ui/Button.tsx';
import { Popover } from '../../ui/Popover.tsx';
import { exportRun, forgetFailure } from './exportRun.ts';
import styles from './HistoryScreen.module.css';

const ExportForm = lazy(async () => ({ default: (await import('./ExportForm.tsx')).ExportForm }));

/** Of the popover, as the form in it is drawn. */
const WIDTH = 404;

/** The export button and the popover under it; while a long export runs, how far it is. */
export const ExportControl = ({ view }: { readonly view: HistoryView }) => {
  const t = useText();
  const format = useFormat();
  const { isOpen } = useStore(exportForm);
  const { run } = useStore(exportRun);
  const fraction = run.state === 'exporting' ? run.fraction : null;
  const label =
    fraction === null ? (
      <span className={styles.word}>{t('export.button')}</span>
    ) : (
      t('export.runningAt', { percent: format.percent(fraction) })
    );
  const open = (next: boolean): void => {
    if (next) forgetFailure();
    setExportOpen(next);
  };
  return (
    <Popover
      trigger={<Button icon={Download}>{label}</Button>}
      label={t('export.title')}
      width={WIDTH}
      isOpen={isOpen}
      onOpenChange={open}
    >
      <Suspense fallback={null}>
        <ExportForm view={view} onDone={() => setExportOpen(false)} />
      </Suspense>
    </Popover>
  );
};
