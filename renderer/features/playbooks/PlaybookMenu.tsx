import { Archive, ArchiveRestore, Copy, Download, EllipsisVertical, RotateCcw, Trash2 } from 'lucide-react';
import { DEFAULT_PLAYBOOK_ID } from '../../../shared/domain/playbooks.ts';
import { useText } from '../../app/text.ts';
import { IconButton } from '../../ui/IconButton.tsx';
import { Menu, MenuItem, MenuSection } from '../../ui/Menu.tsx';
import { useEditedPlaybook } from './PlaybookContext.ts';

const ArchiveItem = () => {
  const t = useText();
  const { view, actions } = useEditedPlaybook();
  if (view.isArchived) {
    return (
      <MenuItem
        key="restore"
        id="restore"
        icon={ArchiveRestore}
        text={t('playbookScreen.restore')}
        onAction={() => void actions.restore(view)}
      />
    );
  }
  const isNeeded = view.playbookId === DEFAULT_PLAYBOOK_ID;
  return (
    <MenuItem
      key="archive"
      id="archive"
      icon={Archive}
      text={t('playbookScreen.archive')}
      description={isNeeded ? t('playbookScreen.whyNoArchive') : undefined}
      isDisabled={isNeeded}
      onAction={() => void actions.archive(view)}
    />
  );
};

/** For own playbooks that no call has. */
const RemoveSection = () => {
  const t = useText();
  const { view, actions } = useEditedPlaybook();
  if (!view.isOwn) return null;
  const { callCount: count } = view;
  return (
    <MenuSection>
      <MenuItem
        id="remove"
        icon={Trash2}
        text={t('playbookScreen.remove')}
        description={count > 0 ? t('playbookScreen.whyNoRemove', { count }) : undefined}
        isDanger={count === 0}
        isDisabled={count > 0}
        onAction={() => void actions.remove(view)}
      />
    </MenuSection>
  );
};

/** What can be done to the open playbook as a whole. */
export const PlaybookMenu = () => {
  const t = useText();
  const { view, actions } = useEditedPlaybook();
  const label = t('playbookScreen.more', { name: view.name });
  return (
    <Menu label={label} placement="bottom end" trigger={<IconButton icon={EllipsisVertical} label={label} />}>
      <MenuItem
        id="duplicate"
        icon={Copy}
        text={t('playbookScreen.duplicate')}
        onAction={() => void actions.duplicate(view)}
      />
      <MenuItem
        id="export"
        icon={Download}
        text={t('playbookScreen.export')}
        onAction={() => void actions.exportFile(view.playbookId)}
      />
      {view.isEdited ? (
        <MenuItem
          id="reset"
          icon={RotateCcw}
          text={t('playbookScreen.reset')}
          onAction={() => void actions.reset(view)}
        />
      ) : null}
      <ArchiveItem />
      <RemoveSection />
    </Menu>
  );
};
