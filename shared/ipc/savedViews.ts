import { z } from 'zod';
import type { Result } from '../lib/result.ts';
import { savedViewSchema, viewNameSchema, viewSearchSchema, type SavedView } from '../schemas/savedView.ts';
import { request } from './define.ts';

export type SavedViewError =
  /** By this view. */
  | { readonly code: 'NAME_TAKEN'; readonly view: SavedView }
  | { readonly code: 'NAME_MISSING' | 'TOO_MANY' | 'VIEW_NOT_FOUND' | 'NOT_SAVED' };

const idSchema = z.string().min(1).max(80);
type Changed = Result<SavedView, SavedViewError>;

export const savedViewRequests = {
  /** In the order in which they were saved. */
  'savedView.list': request(z.void()).returns<readonly SavedView[]>(),
  'savedView.save': request(
    z.object({ name: viewNameSchema, search: viewSearchSchema }).readonly(),
  ).returns<Changed>(),
  'savedView.rename': request(z.object({ id: idSchema, name: viewNameSchema }).readonly()).returns<Changed>(),
  /** The same name for another search. */
  'savedView.update': request(
    z.object({ id: idSchema, search: viewSearchSchema }).readonly(),
  ).returns<Changed>(),
  /** Answers what was removed, for `restore`. */
  'savedView.remove': request(z.object({ id: idSchema }).readonly()).returns<Changed>(),
  'savedView.restore': request(savedViewSchema).returns<Changed>(),
};

export type SavedViewEvents = {
  readonly 'savedViews.changed': { readonly views: readonly SavedView[] };
};
