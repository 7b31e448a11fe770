import {
  calendarLinkSchema,
  calendarSchema,
  meetingChoiceSchema,
  type Calendar,
  type CalendarId,
  type CalendarLink,
  type MeetingChoice,
} from '../../../shared/schemas/calendar.ts';
import type { CallId } from '../../../shared/schemas/call.ts';
import type { RemovedCalendar } from '../../calendarPorts.ts';
import type { Logger } from '../../ports.ts';
import { calendarOf, calendarRowOf, choiceOf, linkOf, linkRowOf, meetingKeyOf } from './calendarRow.ts';
import { prepareCalendarReads, prepareCalendarWrites } from './calendarStatements.ts';
import { inTransaction, type WritableDatabase } from './openDatabase.ts';

export type CalendarRowsDeps = { readonly database: WritableDatabase; readonly log: Logger };

type Row = Readonly<Record<string, unknown>>;
type LinkKey = Pick<CalendarLink, 'uid' | 'occurrenceKey'>;

const keyOf = ({ uid, occurrenceKey }: LinkKey): string => JSON.stringify([uid, occurrenceKey]);

/** Reads rows; one that is not what it should be is passed over, left as it is, and named in the log once. */
function createRowReader(log: Logger) {
  const told = new Set<string>();
  const tell = (table: string, id: string): void => {
    if (told.has(`${table} ${id}`)) return;
    told.add(`${table} ${id}`);
    log.error('calendar.unreadableRow', { table, id });
  };
  /** `idColumn` names an id of ours: a UID is somebody else's text and stays out of the log. */
  return <T>(rows: readonly Row[], parse: (row: Row) => T | null, [table, idColumn]: readonly string[]) =>
    rows.flatMap((row) => {
      const read = parse(row);
      if (read === null) tell(String(table), idColumn === undefined ? '' : String(row[idColumn]));
      return read === null ? [] : [read];
    });
}

function createReads({ database, log }: CalendarRowsDeps) {
  const statements = prepareCalendarReads(database);
  const read = createRowReader(log);
  const linksIn = (rows: readonly Row[]): readonly CalendarLink[] =>
    read(rows, linkOf, ['calendar_links', 'call_id']);
  return {
    calendars: (): readonly Calendar[] => read(statements.calendars.all(), calendarOf, ['calendars', 'id']),
    /** Of unreadable rows too. */
    calendarIds: (): readonly string[] => statements.ids.all().map(({ id }) => String(id)),
    links: () => linksIn(statements.links.all()),
    linksOfCalendar: (id: CalendarId) => linksIn(statements.linksOfCalendar.all({ id })),
    linkOfCall: (callId: CallId): CalendarLink | null =>
      linksIn(statements.linksOfCall.all({ call_id: callId }))[0] ?? null,
    choices: (): readonly MeetingChoice[] => read(statements.choices.all(), choiceOf, ['calendar_choices']),
  };
}
type Reads = ReturnType<typeof createReads>;

function createWrites({ database }: CalendarRowsDeps, reads: Reads) {
  const statements = prepareCalendarWrites(database);
  const put = (link: CalendarLink): void => void statements.putLink.run(linkRowOf(link));
  const save = (calendar: Calendar): void =>
    void statements.putCalendar.run(calendarRowOf(calendarSchema.parse(calendar)));
  return {
    save,
    /** Takes links along; null when there is no such calendar. */
    remove: (id: CalendarId): RemovedCalendar | null => {
      const calendar = reads.calendars().find((known) => known.id === id);
      if (calendar === undefined) return null;
      const links = reads.linksOfCalendar(id);
      inTransaction(database, () => {
        statements.dropLinksOf.run({ id });
        statements.dropCalendar.run({ id });
      });
      return { calendar, links };
    },
    /** Puts back what `remove` gave, but no link to a meeting that another calendar has taken meanwhile. */
    restore: (removed: RemovedCalendar): RemovedCalendar => {
      const taken = new Set(reads.links().map(keyOf));
      const links = removed.links.filter((link) => !taken.has(keyOf(link)));
      inTransaction(database, () => {
        save(removed.calendar);
        links.forEach(put);
      });
      return { ...removed, links };
    },
    changeLinks: (links: readonly CalendarLink[], drop: readonly LinkKey[]): void => {
      const sound = links.map((link) => calendarLinkSchema.parse(link));
      inTransaction(database, () => {
        sound.forEach(put);
        for (const link of drop) statements.dropLink.run(meetingKeyOf(link));
      });
    },
  };
}

function createChoosing({ database }: CalendarRowsDeps) {
  const { putChoice, dropChoice } = prepareCalendarWrites(database);
  return (meeting: Omit<MeetingChoice, 'choice'>, choice: MeetingChoice['choice'] | null): void => {
    if (choice === null) dropChoice.run(meetingKeyOf(meeting));
    else {
      meetingChoiceSchema.parse({ ...meeting, choice });
      putChoice.run({ ...meetingKeyOf(meeting), choice });
    }
  };
}

/** Calendars, links and choices in SQLite. A write is on disk when it returns; it throws what SQLite throws. */
export function createCalendarRows(deps: CalendarRowsDeps) {
  const reads = createReads(deps);
  return { ...reads, ...createWrites(deps, reads), choose: createChoosing(deps) };
}

export type CalendarRows = ReturnType<typeof createCalendarRows>;
