import { savedViewSchema, type SavedView } from '../../../shared/schemas/savedView.ts';
import { shownText, storedText } from './storedText.ts';

/** A row as it was read: nothing about it is certain yet. */
type RawRow = Readonly<Record<string, unknown>>;

export function savedViewRowOf(view: SavedView) {
  const { id, name, search, createdAt } = savedViewSchema.parse(view);
  return { id, name: storedText(name), search: storedText(search), created_at: createdAt };
}

const textOf = (value: unknown): unknown => (typeof value === 'string' ? shownText(value) : value);

/** The view of a row; null when the row is not what it should be. */
export function savedViewOfRow(row: RawRow): SavedView | null {
  const { success, data } = savedViewSchema.safeParse({
    id: row['id'],
    name: textOf(row['name']),
    search: textOf(row['search']),
    createdAt: row['created_at'],
  });
  return success ? data : null;
}
