import { LONGEST_VIEW_NAME } from '../lib/limits.ts';
import type { SavedView } from '../schemas/savedView.ts';
import { searchOf, viewOf } from './historyView.ts';

/** Marks that turn the letters behind them around, those of sentences about the name too. */
const TURNING = /[\u202A-\u202E\u2066-\u2069]/g;

/** A name as it is kept: on one line, without spaces around it; empty when nothing of it can be seen. */
export function viewNameOf(typed: string): string {
  // Some letters grow when they are composed.
  const name = typed
    .normalize('NFC')
    .replaceAll(TURNING, '')
    .replaceAll(/[\s\p{Cc}]+/gu, ' ')
    .trimStart()
    .slice(0, LONGEST_VIEW_NAME)
    .toWellFormed()
    .trimEnd();
  return /[\p{L}\p{N}\p{P}\p{S}]/u.test(name) ? name : '';
}

const nameKeyOf = (name: string): string => viewNameOf(name).toLowerCase();

/** The view that has this name, whatever its case; null when the name is free. */
export const viewNamed = (views: readonly SavedView[], name: string): SavedView | null =>
  views.find((view) => nameKeyOf(view.name) === nameKeyOf(name)) ?? null;

/** The search as every address of its view has it, in whatever order its parts came. */
export const canonicalSearch = (search: string): string => searchOf(viewOf(search));

/** The view that an address shows; null when it is none that was saved. The whole history is never one. */
export function viewShownAt(views: readonly SavedView[], search: string): SavedView | null {
  const shown = canonicalSearch(search);
  return shown === '' ? null : (views.find((view) => canonicalSearch(view.search) === shown) ?? null);
}
