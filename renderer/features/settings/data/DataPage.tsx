import { useEffect } from 'react';
import { useStore } from 'zustand';
import type { DataState } from '../../../../shared/ipc/data.ts';
import { useText } from '../../../app/text.ts';
import { Button } from '../../../ui/Button.tsx';
import { ErrorState } from '../../../ui/ErrorState.tsx';
import { LoadingRows } from '../../../ui/LoadingRows.tsx';
import { SettingsColumns } from '../SettingsColumns.tsx';
import { BackupsGroup } from './BackupsGroup.tsx';
import { DataAside } from './DataAside.tsx';
import { dataPage, followData, loadData } from './dataPage.ts';
import { MoveGroup } from './MoveGroup.tsx';
import { RestoreDialog } from './RestoreDialog.tsx';
import { WhereGroup } from './WhereGroup.tsx';

const Groups = ({ data }: { readonly data: DataState }) => (
  <>
    <WhereGroup data={data} />
    <BackupsGroup backups={data.backups} />
    <MoveGroup />
    <RestoreDialog presentCount={data.callCount} />
  </>
);

const Content = () => {
  const t = useText();
  const { status, data } = useStore(dataPage);
  if (data !== null) return <Groups data={data} />;
  if (status === 'loading') return <LoadingRows label={t('data.loading')} />;
  return (
    <ErrorState
      title={t('data.failing.title')}
      action={<Button onPress={() => void loadData()}>{t('data.failing.retry')}</Button>}
    />
  );
};

/** Where everything lies, its backups, and the ways to take it along or to be rid of it. */
export const DataPage = () => {
  const t = useText();
  useEffect(() => followData(), []);
  return (
    <SettingsColumns title={t('data.aside.title')} aside={<DataAside />}>
      <Content />
    </SettingsColumns>
  );
};
