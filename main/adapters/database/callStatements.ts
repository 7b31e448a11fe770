import { PRACTICE_CALL_ID } from '../../../shared/domain/practiceCall.ts';
import { CALL_COLUMNS, READ_COLUMNS } from './callColumns.ts';
import type { WritableDatabase } from './openDatabase.ts';

const written = [...CALL_COLUMNS, 'content_hash'];
const PRESENT = 'deleted_at IS NULL';
/** Nobody is known from practice. By its place, which every index has. */
const REAL = `${PRESENT} AND position IS NOT (SELECT position FROM calls WHERE id = '${PRACTICE_CALL_ID}')`;

/** The first place at or after the start that no call has: 1,024 calls may start in the same millisecond. */
const FREE_PLACE = `
  SELECT CASE
    WHEN NOT EXISTS (SELECT 1 FROM calls WHERE position = :starts_at * 1024) THEN :starts_at * 1024
    ELSE (
      SELECT taken.position + 1 FROM calls AS taken
      WHERE taken.position >= :starts_at * 1024
        AND NOT EXISTS (SELECT 1 FROM calls WHERE position = taken.position + 1)
      ORDER BY taken.position LIMIT 1
    )
  END AS position`;

const INSERT = `
  INSERT INTO calls (position, ${written.join(', ')})
  VALUES (:position, ${written.map((name) => `:${name}`).join(', ')})`;

const UPDATE = `
  UPDATE calls SET position = :position, ${written.map((name) => `${name} = :${name}`).join(', ')}
  WHERE id = :id`;

/** Places are 64-bit integers, too large for a number from the year 2248 on: these statements speak bigint. */
function placeStatements(database: WritableDatabase) {
  const statements = {
    place: database.prepare('SELECT position, starts_at, deleted_at FROM calls WHERE id = :id'),
    freePlace: database.prepare(FREE_PLACE),
    insert: database.prepare(INSERT),
    drop: database.prepare('DELETE FROM calls WHERE position = :position'),
    update: database.prepare(UPDATE),
    addWords: database.prepare('INSERT INTO calls_text (rowid, words) VALUES (:position, :words)'),
    dropWords: database.prepare('DELETE FROM calls_text WHERE rowid = :position'),
  };
  for (const statement of Object.values(statements)) statement.setReadBigInts(true);
  return statements;
}

function readStatements(database: WritableDatabase) {
  const select = (rest: string) => database.prepare(`SELECT ${READ_COLUMNS} FROM calls ${rest}`);
  // Few calls are not logged; without the hint all of them would be looked through.
  const selectNotLogged = (rest: string) =>
    select(`INDEXED BY calls_not_logged WHERE ${PRESENT} AND stage <> 'logged' AND ${rest}`);
  return {
    any: select('WHERE id = :id'),
    atPlace: select('WHERE position = CAST(:place AS INTEGER)'),
    find: select(`WHERE id = :id AND ${PRESENT}`),
    live: selectNotLogged("stage = 'live' ORDER BY starts_at DESC LIMIT 1"),
    startingBetween: select(
      `WHERE starts_at >= :from AND starts_at < :until AND ${PRESENT} ORDER BY starts_at, position`,
    ),
    needingResult: selectNotLogged(`
      (stage = 'ended' OR (stage = 'planned' AND starts_at + duration_minutes * 60000 < :now))
      ORDER BY starts_at DESC, position DESC`),
    count: database.prepare(`SELECT count(*) AS calls FROM calls WHERE ${PRESENT}`),
    companies: database.prepare(`
      SELECT company_key AS key, company, count(*) AS calls FROM calls
      WHERE ${REAL} AND instr(company_key, :typed) > 0 GROUP BY company_key, company`),
    contacts: database.prepare(`
      SELECT contact, contact_role AS role FROM calls
      WHERE company_key = :key AND ${REAL} ORDER BY starts_at DESC, position DESC`),
    withCompany: select(
      `WHERE company_key = :key AND ${REAL} ORDER BY starts_at DESC, position DESC LIMIT :most`,
    ),
  };
}

/** Every statement of the call repository, prepared once. */
export const prepareCallStatements = (database: WritableDatabase) => ({
  ...placeStatements(database),
  ...readStatements(database),
});

export type CallStatements = ReturnType<typeof prepareCallStatements>;
