import { BookmarkCheck, BookmarkPlus, PencilLine, Trash2 } from 'lucide-react';
import type { ReactElement } from 'react';
import type { SavedView } from '../../../shared/schemas/savedView.ts';
import { openView } from '../../app/savedViews.ts';
import { useText } from '../../app/text.ts';
import { Menu, MenuItem, MenuSection } from '../../ui/Menu.tsx';
import { useViewActions } from './viewActions.ts';
import type { ViewChoices } from './viewChoices.ts';

type ViewsMenuProps = ViewChoices & {
  readonly views: readonly SavedView[];
  readonly search: string;
  readonly trigger: ReactElement;
  readonly onSave: () => void;
  readonly onRename: (view: SavedView) => void;
};

const WIDTH = 248;

/** What can be done to the view that is shown. */
const ShownPart = ({ view, onRename }: { readonly view: SavedView; readonly onRename: () => void }) => {
  const t = useText();
  const { remove } = useViewActions();
  return (
    <MenuSection label={t('savedViews.button')}>
      <MenuItem id="rename" icon={PencilLine} text={t('savedViews.rename')} onAction={onRename} />
      <MenuItem
        id="remove"
        icon={Trash2}
        text={t('savedViews.remove')}
        isDanger
        onAction={() => void remove(view)}
      />
    </MenuSection>
  );
};

const SavePart = ({ views, search, changed, canSave, onSave }: Omit<ViewsMenuProps, 'trigger' | 'shown'>) => {
  const t = useText();
  const { update } = useViewActions();
  const hint = canSave ? (views.length === 0 ? 'saveHint' : null) : 'nothingToSave';
  return (
    <MenuSection label={t('savedViews.button')}>
      {changed === null ? null : (
        <MenuItem
          id="update"
          icon={BookmarkCheck}
          text={t('savedViews.update', { name: changed.name })}
          onAction={() => void update(changed, search)}
        />
      )}
      <MenuItem
        id="save"
        icon={BookmarkPlus}
        text={t(changed === null ? 'savedViews.save' : 'savedViews.saveNew')}
        isDisabled={!canSave}
        onAction={onSave}
        {...(hint === null ? {} : { description: t(`savedViews.${hint}`) })}
      />
    </MenuSection>
  );
};

/** The saved views by name, the one that is shown among them, and what can be done here. */
export const ViewsMenu = (props: ViewsMenuProps) => {
  const t = useText();
  const { views, shown, trigger, onRename } = props;
  return (
    <Menu label={t('savedViews.menu')} placement="bottom end" minWidth={WIDTH} trigger={trigger}>
      {views.length === 0 ? null : (
        <MenuSection
          label={t('savedViews.menu')}
          selectionMode="single"
          selected={shown === null ? [] : [shown.id]}
        >
          {views.map((view) => (
            <MenuItem key={view.id} id={view.id} text={view.name} onAction={() => openView(view)} />
          ))}
        </MenuSection>
      )}
      {shown === null ? <SavePart {...props} /> : <ShownPart view={shown} onRename={() => onRename(shown)} />}
    </Menu>
  );
};
