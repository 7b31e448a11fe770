import { canonicalSearch, viewNamed, viewNameOf } from '../../shared/domain/savedViews.ts';
import type { SavedViewError } from '../../shared/ipc/savedViews.ts';
import { MOST_SAVED_VIEWS } from '../../shared/lib/limits.ts';
import { err, ok, type Result } from '../../shared/lib/result.ts';
import type { SavedView } from '../../shared/schemas/savedView.ts';
import type { Clock, Emit, NewId } from '../ports.ts';
import type { SavedViewStore } from '../savedViewPorts.ts';

export type SavedViewDeps = {
  readonly store: SavedViewStore;
  readonly clock: Pick<Clock, 'now'>;
  readonly newId: NewId;
  readonly emit: Emit;
};

type Changed = Result<SavedView, SavedViewError>;

function createKeeping({ store, emit }: SavedViewDeps) {
  const changed = (view: SavedView, isSaved: boolean): Changed => {
    if (!isSaved) return err({ code: 'NOT_SAVED' });
    emit('savedViews.changed', { views: store.all() });
    return ok(view);
  };
  /** Keeps a view under its name, unless another one has it. */
  const keep = (view: SavedView): Changed => {
    const name = viewNameOf(view.name);
    if (name === '') return err({ code: 'NAME_MISSING' });
    const others = store.all().filter(({ id }) => id !== view.id);
    const taken = viewNamed(others, name);
    if (taken !== null) return err({ code: 'NAME_TAKEN', view: taken });
    if (others.length >= MOST_SAVED_VIEWS) return err({ code: 'TOO_MANY' });
    const kept = { ...view, name, search: canonicalSearch(view.search) };
    return changed(kept, store.save(kept));
  };
  return { changed, keep };
}

/** Views of the history under names of the seller's: each name once, each search in its one form. */
export function createSavedViewService(deps: SavedViewDeps) {
  const { store, clock, newId } = deps;
  const { changed, keep } = createKeeping(deps);
  const withView = (id: string, change: (view: SavedView) => Changed): Changed => {
    const view = store.all().find((each) => each.id === id);
    return view === undefined ? err({ code: 'VIEW_NOT_FOUND' }) : change(view);
  };
  return {
    list: () => store.all(),
    save: (name: string, search: string): Changed =>
      keep({ id: newId(), name, search, createdAt: clock.now() }),
    rename: (id: string, name: string): Changed => withView(id, (view) => keep({ ...view, name })),
    update: (id: string, search: string): Changed => withView(id, (view) => keep({ ...view, search })),
    remove: (id: string): Changed => withView(id, (view) => changed(view, store.remove(id))),
    /** Brings back what was removed, as long as its name is free. */
    restore: keep,
  };
}

export type SavedViewService = ReturnType<typeof createSavedViewService>;
