import { useState } from 'react';
import type { SavedView } from '../../../shared/schemas/savedView.ts';
import { useSavedViews } from '../../app/savedViews.ts';
import { lastShown, viewChoices, type ViewChoices } from './viewChoices.ts';

type SavedViews = ViewChoices & {
  /** By name; null until they have come. */
  readonly views: readonly SavedView[] | null;
};

/** The saved views, and what can be done with them at an address. */
export function useViewChoices(search: string): SavedViews {
  const views = useSavedViews();
  const [lastId, setLastId] = useState<string | null>(null);
  const shown = { views: views ?? [], search, lastId };
  const next = lastShown(shown);
  // The address is the view: which one it was is known only while it is drawn.
  if (next !== lastId) setLastId(next);
  return { views, ...viewChoices(shown) };
}
