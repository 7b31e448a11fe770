import type { Calendar } from '../../../shared/schemas/calendar.ts';
import {
  calendarOf,
  calendarRowOf,
  choiceOf,
  linkOf,
  linkRowOf,
  meetingKeyOf,
  type MeetingKey,
} from './calendarRow.ts';
import { prepareCalendarReads, prepareCalendarWrites } from './calendarStatements.ts';
import { inTransaction, type ReadableDatabase, type WritableDatabase } from './openDatabase.ts';

type Row = Readonly<Record<string, unknown>>;
type Query = keyof ReturnType<typeof prepareCalendarReads>;

/** What can be read of a table, row by row, until it breaks off. */
function* soundRows<T>(
  database: ReadableDatabase,
  query: Query,
  parse: (row: Row) => T | null,
): Generator<T> {
  try {
    for (const row of prepareCalendarReads(database)[query].iterate()) {
      const sound = parse(row);
      if (sound !== null) yield sound;
    }
  } catch {
    // A file that was made before there were calendars, or what lies behind the damage: the feed has it.
  }
}

const lastTouched = ({ checkedAt, addedAt }: Calendar): number => checkedAt ?? addedAt;
const nameOf = (meeting: MeetingKey): string => JSON.stringify(meetingKeyOf(meeting));

function salvageFeeds(target: WritableDatabase, source: ReadableDatabase): void {
  const { putCalendar } = prepareCalendarWrites(target);
  const known = new Map([...soundRows(target, 'calendars', calendarOf)].map((each) => [each.id, each]));
  for (const found of soundRows(source, 'calendars', calendarOf)) {
    const old = known.get(found.id);
    if (old === undefined || lastTouched(found) > lastTouched(old)) putCalendar.run(calendarRowOf(found));
  }
}

function salvageLinks(target: WritableDatabase, source: ReadableDatabase): void {
  const { putLink } = prepareCalendarWrites(target);
  const known = new Map([...soundRows(target, 'links', linkOf)].map((each) => [nameOf(each), each]));
  for (const found of soundRows(source, 'links', linkOf)) {
    const old = known.get(nameOf(found));
    if (old === undefined || found.callUpdatedAt > old.callUpdatedAt) putLink.run(linkRowOf(found));
  }
}

function salvageChoices(target: WritableDatabase, source: ReadableDatabase): void {
  const { putChoice } = prepareCalendarWrites(target);
  const known = new Set([...soundRows(target, 'choices', choiceOf)].map(nameOf));
  for (const found of soundRows(source, 'choices', choiceOf)) {
    if (!known.has(nameOf(found))) putChoice.run({ ...meetingKeyOf(found), choice: found.choice });
  }
}

/** Brings calendars, links and choices over that `target` does not have, or has in an older version. */
export function salvageCalendars(target: WritableDatabase, source: ReadableDatabase): void {
  inTransaction(target, () => {
    salvageFeeds(target, source);
    salvageLinks(target, source);
    salvageChoices(target, source);
  });
}
