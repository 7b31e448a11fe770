import type { SavedView } from '../shared/schemas/savedView.ts';

/** Views of the history under their names. A write answers false, and has changed nothing, while the disk does not take it. */
export type SavedViewStore = {
  /** In the order in which they were saved. */
  all(): readonly SavedView[];
  /** One with the same id is replaced. */
  save(view: SavedView): boolean;
  /** An unknown id is no matter. */
  remove(id: string): boolean;
};
