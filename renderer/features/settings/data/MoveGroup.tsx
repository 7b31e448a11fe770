import { Download } from 'lucide-react';
import { useState } from 'react';
import { useStore } from 'zustand';
import { ERASE_WORD } from '../../../../shared/lib/eraseWord.ts';
import { useFormat } from '../../../app/format.ts';
import { useText } from '../../../app/text.ts';
import { Button } from '../../../ui/Button.tsx';
import { SettingGroup, SettingRow } from '../../../ui/SettingGroup.tsx';
import { exportEverything } from './dataActions.ts';
import { dataPage } from './dataPage.ts';
import { EraseDialog } from './EraseDialog.tsx';
import { WorkUnderWay } from './WorkUnderWay.tsx';

const ExportRow = () => {
  const t = useText();
  const format = useFormat();
  const step = useStore(dataPage, ({ progress }) => progress?.step ?? null);
  return (
    <>
      <SettingRow title={t('data.export.title')} words={t('data.export.words')}>
        {({ wordsId }) => (
          <Button
            icon={Download}
            aria-describedby={wordsId}
            isDisabled={step !== null}
            onPress={() => void exportEverything({ t, format })}
          >
            {t('data.export.button')}
          </Button>
        )}
      </SettingRow>
      {step === 'exporting' ? <WorkUnderWay /> : null}
    </>
  );
};

const EraseRow = () => {
  const t = useText();
  const [isAsking, setIsAsking] = useState(false);
  return (
    <SettingRow title={t('data.erase.title')} words={t('data.erase.words', { word: ERASE_WORD })}>
      {({ wordsId }) => (
        <>
          <Button variant="danger" aria-describedby={wordsId} onPress={() => setIsAsking(true)}>
            {t('data.erase.button')}
          </Button>
          <EraseDialog isOpen={isAsking} onClose={() => setIsAsking(false)} />
        </>
      )}
    </SettingRow>
  );
};

/** Everything into one file, or everything away. */
export const MoveGroup = () => {
  const t = useText();
  return (
    <SettingGroup title={t('data.move.title')}>
      <ExportRow />
      <EraseRow />
    </SettingGroup>
  );
};
