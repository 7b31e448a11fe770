import { Copy } from 'lucide-react';
import { useStore } from 'zustand';
import { EXPORT_PROFILE } from '../../../shared/domain/csv/profiles/exportProfiles.ts';
import type { ExportOrder } from '../../../shared/schemas/export.ts';
import { ask } from '../../app/bridge.ts';
import { useFormat } from '../../app/format.ts';
import { useText } from '../../app/text.ts';
import { say } from '../../app/toasts.ts';
import { Button } from '../../ui/Button.tsx';
import { ProgressBar } from '../../ui/ProgressBar.tsx';
import styles from './ExportForm.module.css';
import { exportRun, startCopy, startExport, type ExportRun } from './exportRun.ts';

type Props = {
  readonly order: ExportOrder;
  /** Null while it is being counted. */
  readonly count: number | null;
  readonly onDone: () => void;
};

/** Runs the export or the copy, closes the popover when it went well, and says so. */
function useRuns({ order, onDone }: Props) {
  const t = useText();
  const format = useFormat();
  const copy = async (): Promise<void> => {
    const copied = await startCopy(order);
    if (!copied.ok) return;
    onDone();
    say(t('export.copied', { count: copied.value, number: format.number(copied.value) }));
  };
  const toFile = async (): Promise<void> => {
    const exported = await startExport(order, ({ doneCount, totalCount }) =>
      t('export.progress', { done: format.number(doneCount), all: format.number(totalCount) }),
    );
    if (!exported.ok) return;
    onDone();
    const text = t('export.exported', { count: exported.value, number: format.number(exported.value) });
    const label = t('export.showFile');
    say(text, { action: { label, run: () => void ask('history.showExport'), hasKey: false } });
  };
  return { copy: () => void copy(), toFile: () => void toFile() };
}

const RunState = ({ run }: { readonly run: ExportRun }) => {
  const t = useText();
  if (run.state === 'failed')
    return (
      <p role="alert" className={styles.failure}>
        {t(`export.errors.${run.error}`)}
      </p>
    );
  if (run.state !== 'exporting' || run.fraction === null) return null;
  return (
    <ProgressBar
      label={t('export.running')}
      fraction={run.fraction}
      valueText={run.done}
      onCancel={() => void ask('history.cancelExport')}
      cancelLabel={t('export.cancel')}
    />
  );
};

const FileFacts = ({ order }: Pick<Props, 'order'>) => {
  const t = useText();
  const { header, hasByteOrderMark } = EXPORT_PROFILE[order.profile];
  const encoding = t(`export.encoding.${hasByteOrderMark ? 'marked' : 'plain'}`);
  return <span className={styles.facts}>{t('export.columns', { count: header.length, encoding })}</span>;
};

/** What the file will be, and the two ways to have it. */
export const ExportFooter = (props: Props) => {
  const t = useText();
  const format = useFormat();
  const { run } = useStore(exportRun);
  const { copy, toFile } = useRuns(props);
  const count = props.count ?? 0;
  const isExporting = run.state === 'exporting';
  return (
    <div className={styles.footer}>
      <RunState run={run} />
      <div className={styles.actions}>
        <FileFacts order={props.order} />
        <Button
          icon={Copy}
          isPending={run.state === 'copying'}
          isDisabled={count === 0 || isExporting}
          onPress={copy}
        >
          {t('export.copy')}
        </Button>
        <Button variant="primary" isPending={isExporting} isDisabled={count === 0} onPress={toFile}>
          {t('export.export', { count, number: format.number(count) })}
        </Button>
      </div>
    </div>
  );
};
