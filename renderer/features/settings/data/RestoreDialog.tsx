import { useState } from 'react';
import { useStore } from 'zustand';
import type { PreparedRestore } from '../../../../shared/ipc/data.ts';
import { useFormat } from '../../../app/format.ts';
import { useText } from '../../../app/text.ts';
import { ConfirmDialog } from '../../../ui/ConfirmDialog.tsx';
import { keepWhatIs, restorePrepared } from './dataActions.ts';
import { dataPage } from './dataPage.ts';
import { callsText } from './dataWords.ts';

type RestoreDialogProps = {
  /** Calls there are now. */
  readonly presentCount: number;
};

type QuestionProps = RestoreDialogProps & { readonly prepared: PreparedRestore };

const Question = ({ prepared, presentCount }: QuestionProps) => {
  const t = useText();
  const format = useFormat();
  const words = { t, format };
  const counts = { calls: callsText(words, prepared.callCount), present: callsText(words, presentCount) };
  return (
    <>
      {t('data.restore.words', counts)} {t('data.restore.kept')}
      {prepared.hasSettings ? ` ${t('data.restore.settings')}` : null}
    </>
  );
};

/** Asks before a backup that was read and checked takes the place of everything. */
export const RestoreDialog = ({ presentCount }: RestoreDialogProps) => {
  const t = useText();
  const format = useFormat();
  const prepared = useStore(dataPage, (state) => state.prepared);
  const [isRestoring, setIsRestoring] = useState(false);
  if (prepared === null) return null;
  const restore = (): void => {
    setIsRestoring(true);
    void restorePrepared({ t, format }).finally(() => setIsRestoring(false));
  };
  return (
    <ConfirmDialog
      isOpen
      title={t('data.restore.title', { when: format.dayAndTime(prepared.at) })}
      safeLabel={t('data.restore.keep')}
      onSafe={keepWhatIs}
      riskLabel={t('data.restore.button')}
      onRisk={restore}
      isRiskPending={isRestoring}
    >
      <Question prepared={prepared} presentCount={presentCount} />
    </ConfirmDialog>
  );
};
