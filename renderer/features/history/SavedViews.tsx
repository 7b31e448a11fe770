import { Bookmark, ChevronDown } from 'lucide-react';
import { useRef, useState, type Ref } from 'react';
import type { SavedView } from '../../../shared/schemas/savedView.ts';
import { useText } from '../../app/text.ts';
import { Button } from '../../ui/Button.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { Popover } from '../../ui/Popover.tsx';
import { NameView } from './NameView.tsx';
import styles from './SavedViews.module.css';
import { useViewActions } from './viewActions.ts';
import { useViewChoices } from './useViewChoices.ts';
import { ViewsMenu } from './ViewsMenu.tsx';

type Naming = { readonly kind: 'new' } | { readonly kind: 'again'; readonly view: SavedView };

type TriggerProps = { readonly shown: SavedView | null; readonly button: Ref<HTMLButtonElement> };

/** Named after the view that is shown. */
const ViewsButton = ({ shown, button }: TriggerProps) => {
  const t = useText();
  return (
    <Button
      ref={button}
      icon={Bookmark}
      {...(shown === null ? {} : { 'aria-label': t('savedViews.shown', { name: shown.name }) })}
    >
      <span className={styles.name}>{shown?.name ?? t('savedViews.button')}</span>
      <Icon icon={ChevronDown} size={14} tone="muted" />
    </Button>
  );
};

/** What views are for, while there is none and nothing to save. */
const NoViews = ({ button }: Pick<TriggerProps, 'button'>) => {
  const t = useText();
  return (
    <Popover trigger={<ViewsButton shown={null} button={button} />} label={t('savedViews.menu')}>
      <p className={styles.lead}>{t('savedViews.none')}</p>
      <p className={styles.words}>{t('savedViews.empty')}</p>
    </Popover>
  );
};

type DialogProps = { readonly naming: Naming; readonly search: string; readonly onClose: () => void };

const NamingDialog = ({ naming, search, onClose }: DialogProps) => {
  const t = useText();
  const { save, rename, update } = useViewActions();
  return naming.kind === 'new' ? (
    <NameView
      title={t('savedViews.saveTitle')}
      hint={t('savedViews.hint')}
      name=""
      keepLabel={t('savedViews.keep')}
      onKeep={(name) => save(name, search)}
      onReplace={(view) => void update(view, search)}
      onClose={onClose}
    />
  ) : (
    <NameView
      title={t('savedViews.renameTitle')}
      name={naming.view.name}
      keepLabel={t('savedViews.keepName')}
      onKeep={(name) => rename(naming.view, name)}
      onClose={onClose}
    />
  );
};

/** The views of the history that have a name, and the way to give this one its own. */
export const SavedViews = ({ search }: { readonly search: string }) => {
  const [naming, setNaming] = useState<Naming | null>(null);
  const button = useRef<HTMLButtonElement>(null);
  const { views, ...choices } = useViewChoices(search);
  const close = (): void => {
    setNaming(null);
    button.current?.focus();
  };
  return (
    <>
      {views?.length === 0 && !choices.canSave ? (
        <NoViews button={button} />
      ) : (
        <ViewsMenu
          {...choices}
          views={views ?? []}
          search={search}
          trigger={<ViewsButton shown={choices.shown} button={button} />}
          onSave={() => setNaming({ kind: 'new' })}
          onRename={(view) => setNaming({ kind: 'again', view })}
        />
      )}
      {naming === null ? null : <NamingDialog naming={naming} search={search} onClose={close} />}
    </>
  );
};
