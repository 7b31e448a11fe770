import type { ReadableDatabase, WritableDatabase } from './openDatabase.ts';

const CALENDAR_COLUMNS = [
  'id',
  'name',
  'source_kind',
  'source',
  'rule',
  'added_at',
  'read_at',
  'checked_at',
  'failure',
  'etag',
  'last_modified',
] as const;

const LINK_COLUMNS = [
  'uid',
  'occurrence_key',
  'calendar_id',
  'call_id',
  'state',
  'company',
  'contact',
  'starts_at',
  'duration_minutes',
  'time_zone',
  'meeting_url',
  'call_updated_at',
] as const;

type StoredValue = string | number | null;
export type CalendarRow = Readonly<Record<(typeof CALENDAR_COLUMNS)[number], StoredValue>>;
export type LinkRow = Readonly<Record<(typeof LINK_COLUMNS)[number], StoredValue>>;

const LINK = 'uid = :uid AND occurrence_key = :occurrence_key';
const slotsOf = (columns: readonly string[]): string => columns.map((name) => `:${name}`).join(', ');
const newOf = (columns: readonly string[]): string =>
  columns.map((name) => `${name} = excluded.${name}`).join(', ');

/** Reading alone, for a file that is being salvaged too. */
export const prepareCalendarReads = (database: ReadableDatabase) => ({
  calendars: database.prepare(
    `SELECT ${CALENDAR_COLUMNS.join(', ')} FROM calendars ORDER BY added_at, rowid`,
  ),
  ids: database.prepare('SELECT id FROM calendars'),
  links: database.prepare(`SELECT ${LINK_COLUMNS.join(', ')} FROM calendar_links`),
  linksOfCalendar: database.prepare(
    `SELECT ${LINK_COLUMNS.join(', ')} FROM calendar_links WHERE calendar_id = :id`,
  ),
  linksOfCall: database.prepare(
    `SELECT ${LINK_COLUMNS.join(', ')} FROM calendar_links WHERE call_id = :call_id`,
  ),
  choices: database.prepare('SELECT uid, occurrence_key, choice FROM calendar_choices'),
});

export const prepareCalendarWrites = (database: WritableDatabase) => ({
  putCalendar: database.prepare(`
    INSERT INTO calendars (${CALENDAR_COLUMNS.join(', ')}) VALUES (${slotsOf(CALENDAR_COLUMNS)})
    ON CONFLICT (id) DO UPDATE SET ${newOf(CALENDAR_COLUMNS)}`),
  dropCalendar: database.prepare('DELETE FROM calendars WHERE id = :id'),
  putLink: database.prepare(`
    INSERT INTO calendar_links (${LINK_COLUMNS.join(', ')}) VALUES (${slotsOf(LINK_COLUMNS)})
    ON CONFLICT (uid, occurrence_key) DO UPDATE SET ${newOf(LINK_COLUMNS)}`),
  dropLink: database.prepare(`DELETE FROM calendar_links WHERE ${LINK}`),
  dropLinksOf: database.prepare('DELETE FROM calendar_links WHERE calendar_id = :id'),
  putChoice: database.prepare(`
    INSERT INTO calendar_choices (uid, occurrence_key, choice) VALUES (:uid, :occurrence_key, :choice)
    ON CONFLICT (uid, occurrence_key) DO UPDATE SET choice = excluded.choice`),
  dropChoice: database.prepare(`DELETE FROM calendar_choices WHERE ${LINK}`),
});
