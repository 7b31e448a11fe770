import { canonicalSearch, viewShownAt } from '../../../shared/domain/savedViews.ts';
import type { SavedView } from '../../../shared/schemas/savedView.ts';

export type ViewChoices = {
  /** The one that the history shows. */
  readonly shown: SavedView | null;
  /** The one that was shown last, and was narrowed or sorted otherwise since. */
  readonly changed: SavedView | null;
  /** Whether what is shown is worth a name, and has none. */
  readonly canSave: boolean;
};

type Shown = {
  readonly views: readonly SavedView[];
  /** Of the address. */
  readonly search: string;
  /** The view that was shown last. */
  readonly lastId: string | null;
};

/** What can be done with views at an address. */
export function viewChoices({ views, search, lastId }: Shown): ViewChoices {
  const shown = viewShownAt(views, search);
  const canSave = shown === null && canonicalSearch(search) !== '';
  return { shown, canSave, changed: canSave ? (views.find(({ id }) => id === lastId) ?? null) : null };
}

/** The view that counts as shown last: forgotten once the whole history is shown. */
export function lastShown({ views, search, lastId }: Shown): string | null {
  if (canonicalSearch(search) === '') return null;
  return viewShownAt(views, search)?.id ?? lastId;
}
