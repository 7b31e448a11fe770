import type { ReadableDatabase, WritableDatabase } from './openDatabase.ts';

/** Reading alone, for a file that is being salvaged too. */
export const prepareSavedViewReads = (database: ReadableDatabase) => ({
  all: database.prepare('SELECT id, name, search, created_at FROM saved_views ORDER BY created_at, id'),
});

export const prepareSavedViewWrites = (database: WritableDatabase) => ({
  put: database.prepare(`
    INSERT INTO saved_views (id, name, search, created_at) VALUES (:id, :name, :search, :created_at)
    ON CONFLICT (id) DO UPDATE
    SET name = excluded.name, search = excluded.search, created_at = excluded.created_at`),
  drop: database.prepare('DELETE FROM saved_views WHERE id = :id'),
});
