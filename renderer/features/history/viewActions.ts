import type { SavedViewError } from '../../../shared/ipc/savedViews.ts';
import { MOST_SAVED_VIEWS } from '../../../shared/lib/limits.ts';
import type { Result } from '../../../shared/lib/result.ts';
import type { SavedView } from '../../../shared/schemas/savedView.ts';
import { ask } from '../../app/bridge.ts';
import { useText, type Text } from '../../app/text.ts';
import { say } from '../../app/toasts.ts';

type Changed = Result<SavedView, SavedViewError>;

export type ViewActions = {
  readonly save: (name: string, search: string) => Promise<Changed>;
  readonly rename: (view: SavedView, name: string) => Promise<Changed>;
  /** The same name for another search; the toast takes it back. */
  readonly update: (view: SavedView, search: string) => Promise<void>;
  /** The toast brings it back. */
  readonly remove: (view: SavedView) => Promise<void>;
};

/** Why a view is not what was wanted of it. */
export const refusalOf = (t: Text, error: SavedViewError): string =>
  t(`savedViews.errors.${error.code}`, {
    name: error.code === 'NAME_TAKEN' ? error.view.name : '',
    most: MOST_SAVED_VIEWS,
  });

function createViewActions(t: Text): ViewActions {
  /** Says what was done with the way back, or why it was not done. */
  const tell = (changed: Changed, what: string, undo?: () => void): void => {
    if (!changed.ok) say(refusalOf(t, changed.error));
    else {
      const action = undo === undefined ? null : { label: t('shell.undo'), run: undo };
      say(t(`savedViews.said.${what}`, { name: changed.value.name }), { action });
    }
  };
  const setBack = async ({ id, search }: SavedView): Promise<void> =>
    tell(await ask('savedView.update', { id, search }), 'setBack');
  const restore = async (view: SavedView): Promise<void> =>
    tell(await ask('savedView.restore', view), 'restored');
  return {
    save: async (name, search) => {
      const saved = await ask('savedView.save', { name, search });
      if (saved.ok) tell(saved, 'saved');
      return saved;
    },
    rename: ({ id }, name) => ask('savedView.rename', { id, name }),
    update: async (view, search) =>
      tell(await ask('savedView.update', { id: view.id, search }), 'updated', () => void setBack(view)),
    remove: async (view) =>
      tell(await ask('savedView.remove', { id: view.id }), 'removed', () => void restore(view)),
  };
}

/** What can be done to saved views, with its toast. */
export const useViewActions = (): ViewActions => createViewActions(useText());
