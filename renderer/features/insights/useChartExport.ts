import type { ChartExportError } from '../../../shared/ipc/insights.ts';
import type { Result } from '../../../shared/lib/result.ts';
import { ask } from '../../app/bridge.ts';
import { useText } from '../../app/text.ts';
import { say } from '../../app/toasts.ts';
import type { ChartModel } from './chartModels.ts';
import { pictureOf } from './picture/pictureOf.ts';

type Written = Result<null, ChartExportError>;

/** Ways to take a chart along; both say how it went. */
export function useChartExport(model: ChartModel, span: string) {
  const t = useText();
  const tell = (written: Written): void => {
    if (!written.ok) {
      if (written.error !== 'CANCELLED') say(t(`insights.export.errors.${written.error}`));
      return;
    }
    const label = t('insights.export.showFile');
    say(t('insights.export.done'), {
      action: { label, run: () => void ask('insights.showExport'), hasKey: false },
    });
  };
  const { chart, header, rows } = model;
  const saveTable = async (): Promise<void> =>
    tell(await ask('insights.exportTable', { chart, header, rows: rows.map(({ cells }) => cells) }));
  const savePicture = async (): Promise<void> => {
    const bytes = await pictureOf(model, span);
    if (bytes === null) tell({ ok: false, error: 'NOT_A_PICTURE' });
    else tell(await ask('insights.exportPicture', { chart, bytes }));
  };
  return { saveTable: () => void saveTable(), savePicture: () => void savePicture() };
}
