import type { SavedViewStore } from '../../main/savedViewPorts.ts';
import { savedViewSchema, type SavedView } from '../../shared/schemas/savedView.ts';

export type FakeSavedViews = SavedViewStore & {
  /** While true no write is taken. */
  fail(isFailing: boolean): void;
};

/** Saved views in memory, held to the same contract as those on disk. */
export function fakeSavedViews(): FakeSavedViews {
  const views = new Map<string, SavedView>();
  let isFailing = false;
  const take = (write: () => void): boolean => {
    if (!isFailing) write();
    return !isFailing;
  };
  return {
    fail: (next) => void (isFailing = next),
    all: () => [...views.values()].toSorted((a, b) => a.createdAt - b.createdAt || (a.id < b.id ? -1 : 1)),
    save: (view) => {
      const kept = savedViewSchema.parse(view);
      return take(() => void views.set(kept.id, kept));
    },
    remove: (id) => take(() => void views.delete(id)),
  };
}
