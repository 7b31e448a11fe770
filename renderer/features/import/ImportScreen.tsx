import type { ImportState } from '../../../shared/ipc/imports.ts';
import { go } from '../../app/routes.ts';
import { useText } from '../../app/text.ts';
import { View } from '../../app/View.tsx';
import { LoadingRows } from '../../ui/LoadingRows.tsx';
import { ChooseFile } from './ChooseFile.tsx';
import { ColumnsStep } from './ColumnsStep.tsx';
import { Importing } from './Importing.tsx';
import { useImportState } from './importStore.ts';
import { Steps, type ImportStep } from './Steps.tsx';

const STEP_OF: Readonly<Record<ImportState['kind'], ImportStep>> = {
  none: 'file',
  reading: 'file',
  failed: 'file',
  columns: 'columns',
  importing: 'import',
};

function fileNameOf(state: ImportState): string {
  if (state.kind === 'none') return '';
  return state.kind === 'columns' ? state.view.fileName : state.fileName;
}

const Body = ({ state }: { readonly state: ImportState }) => {
  const t = useText();
  switch (state.kind) {
    case 'none':
      return <ChooseFile error={null} />;
    case 'failed':
      return <ChooseFile error={state.error} />;
    case 'reading':
      return <LoadingRows label={t('import.reading', { file: state.fileName })} count={6} />;
    case 'columns':
      return <ColumnsStep view={state.view} />;
    case 'importing':
      return <Importing state={state} />;
  }
};

/** Calls of a CSV file come in: file, columns, import. Main holds what is under way, whichever screen is open. */
export const ImportScreen = () => {
  const t = useText();
  const state = useImportState();
  const fileName = fileNameOf(state);
  return (
    <View
      title={t('import.title')}
      subtitle={fileName === '' ? undefined : fileName}
      back={{
        label: t('import.back'),
        onPress: () => go({ view: 'history', callId: null, search: '' }),
      }}
      hasDivider
      actions={<Steps current={STEP_OF[state.kind]} />}
    >
      <Body state={state} />
    </View>
  );
};
