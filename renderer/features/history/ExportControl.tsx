import { Download } from 'lucide-react';
import { useEffect, useState } from 'react';
import { useBoot } from '../../app/boot.ts';
import { ask, listen } from '../../app/bridge.ts';
import { now } from '../../app/clock.ts';
import { useFormat } from '../../app/format.ts';
import { useText } from '../../app/text.ts';
import { say } from '../../app/toasts.ts';
import { Button } from '../../ui/Button.tsx';
import { ProgressBar } from '../../ui/ProgressBar.tsx';
import styles from './ExportControl.module.css';
import { filterOf, type HistoryView } from '../../../shared/domain/historyView.ts';

type Props = { readonly view: HistoryView; readonly total: number };
type Progress = { readonly doneCount: number; readonly totalCount: number };

function useProgress(): readonly [Progress | null, (progress: Progress | null) => void] {
  const [progress, setProgress] = useState<Progress | null>(null);
  useEffect(() => listen('export.progressed', setProgress), []);
  return [progress, setProgress];
}

/** Exports what is shown through the system's dialog; says how it went. */
function useExport({ view }: Props) {
  const t = useText();
  const format = useFormat();
  const { timeZone } = useBoot();
  const [isRunning, setIsRunning] = useState(false);
  const [progress, setProgress] = useProgress();
  const run = async (): Promise<void> => {
    setIsRunning(true);
    try {
      const exported = await ask('history.export', { filter: filterOf(view, now(), timeZone) });
      if (!exported.ok) {
        say(t(`history.exportErrors.${exported.error}`));
        return;
      }
      const { callCount } = exported.value;
      const text = t('history.exported', { count: callCount, number: format.number(callCount) });
      const label = t('history.showFile');
      say(text, { action: { label, run: () => void ask('history.showExport'), hasKey: false } });
    } finally {
      setIsRunning(false);
      setProgress(null);
    }
  };
  return { isRunning, progress, run: () => void run() };
}

/** The export button; while a long export runs, its progress and the way to stop it. */
export const ExportControl = (props: Props) => {
  const t = useText();
  const format = useFormat();
  const { isRunning, progress, run } = useExport(props);
  if (!isRunning || progress === null) {
    return (
      <Button icon={Download} isPending={isRunning} isDisabled={props.total === 0} onPress={run}>
        {t('history.export')}
      </Button>
    );
  }
  return (
    <div className={styles.progress}>
      <ProgressBar
        label={t('history.exporting')}
        fraction={progress.doneCount / Math.max(1, progress.totalCount)}
        valueText={t('history.shownOf', {
          shown: format.number(progress.doneCount),
          all: format.number(progress.totalCount),
        })}
        onCancel={() => void ask('history.cancelExport')}
        cancelLabel={t('history.cancelExport')}
      />
    </div>
  );
};
