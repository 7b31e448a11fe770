import { Download, EllipsisVertical, FileWarning, Plus, Upload } from 'lucide-react';
import { useState } from 'react';
import type { PlaybookView } from '../../../shared/ipc/playbooks.ts';
import { loadPlaybooks, useAllPlaybooks } from '../../app/playbooks.ts';
import { useText } from '../../app/text.ts';
import { View } from '../../app/View.tsx';
import { Banner } from '../../ui/Banner.tsx';
import { Button } from '../../ui/Button.tsx';
import { ErrorState } from '../../ui/ErrorState.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import { LoadingRows } from '../../ui/LoadingRows.tsx';
import { Menu, MenuItem } from '../../ui/Menu.tsx';
import { EditedPlaybookPane } from './EditedPlaybookPane.tsx';
import { PlaybookColumn } from './PlaybookColumn.tsx';
import { PlaybookEditor } from './PlaybookEditor.tsx';
import { inListOrder } from './playbookGroups.ts';
import { PlaybookList } from './PlaybookList.tsx';
import styles from './PlaybooksView.module.css';
import { usePlaybookActions, type PlaybookActions } from './usePlaybookActions.ts';

type Chosen = { readonly id: string | null; readonly isNew: boolean; readonly round: number };

/** Which playbook is open; a new round shows its words anew. */
function useChosen() {
  const [chosen, setChosen] = useState<Chosen>({ id: null, isNew: false, round: 0 });
  return {
    chosen,
    show: (id: string, isNew = false) => setChosen(({ round }) => ({ id, isNew, round })),
    renew: () => setChosen((before) => ({ ...before, isNew: false, round: before.round + 1 })),
  };
}

const Actions = ({
  actions,
  canExport,
}: {
  readonly actions: PlaybookActions;
  readonly canExport: boolean;
}) => {
  const t = useText();
  const more = t('playbookScreen.moreAll');
  return (
    <>
      <Button variant="ghost" icon={Upload} onPress={() => void actions.importFile()}>
        {t('playbookScreen.import')}
      </Button>
      <Button icon={Plus} onPress={() => void actions.create()}>
        {t('playbookScreen.newPlaybook')}
      </Button>
      <Menu label={more} placement="bottom end" trigger={<IconButton icon={EllipsisVertical} label={more} />}>
        <MenuItem
          id="export"
          icon={Download}
          text={t('playbookScreen.exportAll')}
          description={canExport ? undefined : t('playbookScreen.whyNoExport')}
          isDisabled={!canExport}
          onAction={() => void actions.exportFile(null)}
        />
      </Menu>
    </>
  );
};

const NotShown = ({ isFailing }: { readonly isFailing: boolean }) => {
  const t = useText();
  return (
    <div className={styles.loading}>
      {isFailing ? (
        <ErrorState
          title={t('playbookScreen.failing')}
          action={<Button onPress={() => void loadPlaybooks()}>{t('playbookScreen.tryAgain')}</Button>}
        />
      ) : (
        <LoadingRows label={t('playbookScreen.loading')} rowHeight={46} />
      )}
    </div>
  );
};

type ImportErrorProps = { readonly words: string | null; readonly onClose: () => void };

const ImportError = ({ words, onClose }: ImportErrorProps) => {
  const t = useText();
  if (words === null) return null;
  return (
    <div className={styles.banner}>
      <Banner
        icon={FileWarning}
        title={t('playbookScreen.notImported')}
        action={{ label: t('playbookScreen.dismiss'), onPress: onClose }}
      >
        {words}
      </Banner>
    </div>
  );
};

type PaneProps = {
  readonly listed: readonly PlaybookView[];
  readonly open: PlaybookView;
  readonly chosen: Chosen;
  readonly actions: PlaybookActions;
  readonly onChoose: (id: string) => void;
};

const Pane = ({ listed, open, chosen, actions, onChoose }: PaneProps) => (
  <div className={styles.pane}>
    <div className={styles.columns}>
      <PlaybookList playbooks={listed} chosenId={open.playbookId} onChoose={onChoose} />
      <EditedPlaybookPane
        key={`${open.playbookId} ${chosen.round}`}
        view={open}
        actions={actions}
        isNew={chosen.isNew && chosen.id === open.playbookId}
      >
        <div className={styles.one}>
          <PlaybookEditor />
          <PlaybookColumn />
        </div>
      </EditedPlaybookPane>
    </div>
  </div>
);

/** The playbooks: those that ship and those of the seller, each to be rewritten for calls to come. */
export const PlaybooksView = () => {
  const t = useText();
  const { status, playbooks } = useAllPlaybooks();
  const { chosen, show, renew } = useChosen();
  const [importError, setImportError] = useState<string | null>(null);
  const actions = usePlaybookActions({ show, renew, failImport: setImportError });
  const listed = inListOrder(playbooks);
  const open = listed.find(({ playbookId }) => playbookId === chosen.id) ?? listed[0];
  const offeredCount = listed.filter(({ isArchived }) => !isArchived).length;
  const canExport = listed.some(({ isOwn, isEdited, isArchived }) => (isOwn || isEdited) && !isArchived);
  return (
    <View
      title={t('playbookScreen.title')}
      subtitle={open === undefined ? undefined : String(offeredCount)}
      hasDivider
      actions={<Actions actions={actions} canExport={canExport} />}
    >
      <ImportError words={importError} onClose={() => setImportError(null)} />
      {open === undefined ? (
        <NotShown isFailing={status === 'failing'} />
      ) : (
        <Pane listed={listed} open={open} chosen={chosen} actions={actions} onChoose={(id) => show(id)} />
      )}
    </View>
  );
};
