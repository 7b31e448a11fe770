import {
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
import {
  calendarOf,
  calendarRowOf,
  choiceOf,
  linkOf,
  linkRowOf,
  meetingKeyOf,
  type MeetingKey,
} from './calendarRow.ts';
import { prepareCalendarReads, prepareCalendarWrites, type LinkRow } from './calendarStatements.ts';
import { inTransaction, lightly, secure, type WritableDatabase } from './openDatabase.ts';

export type CalendarRowsDeps = { readonly database: WritableDatabase; readonly log: Logger };

type Row = Readonly<Record<string, unknown>>;
type LinkKey = Pick<CalendarLink, 'uid' | 'occurrenceKey'>;
type SoundLink = { readonly row: LinkRow; readonly link: CalendarLink };

const nameOf = (meeting: MeetingKey): string => JSON.stringify(meetingKeyOf(meeting));

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
    storedLinks: () => linksIn(statements.links.all()),
    linksOfCalendar: (id: CalendarId) => linksIn(statements.linksOfCalendar.all({ id })),
    linkOfCall: (callId: CallId): CalendarLink | null =>
      linksIn(statements.linksOfCall.all({ call_id: callId }))[0] ?? null,
    choices: (): readonly MeetingChoice[] => read(statements.choices.all(), choiceOf, ['calendar_choices']),
  };
}
type Reads = ReturnType<typeof createReads>;

/** Links as they were read once: reading ten thousand rows over takes longer than a frame. */
function rememberLinks({ storedLinks }: Reads) {
  let links: Map<string, CalendarLink> | null = null;
  const known = (): Map<string, CalendarLink> =>
    (links ??= new Map(storedLinks().map((link) => [nameOf(link), link])));
  return {
    all: (): readonly CalendarLink[] => [...known().values()],
    has: (link: LinkKey): boolean => known().has(nameOf(link)),
    put: ({ link }: SoundLink): void => void links?.set(nameOf(link), link),
    drop: (link: LinkKey): void => void links?.delete(nameOf(link)),
    forget: (): void => void (links = null),
  };
}
type KnownLinks = ReturnType<typeof rememberLinks>;

/** The row of a link, and the link as it will be read again. */
function soundLink(link: CalendarLink): SoundLink {
  const row = linkRowOf(link);
  const read = linkOf(row);
  if (read === null) throw new TypeError('Not a link');
  return { row, link: read };
}

function createWrites({ database }: CalendarRowsDeps, reads: Reads, known: KnownLinks) {
  const statements = prepareCalendarWrites(database);
  const save = (calendar: Calendar): void =>
    void statements.putCalendar.run(calendarRowOf(calendarSchema.parse(calendar)));
  const putAll = (links: readonly SoundLink[]): void =>
    links.forEach(({ row }) => void statements.putLink.run(row));
  return {
    save,
    /** Takes links along; null when there is no such calendar. */
    remove: (id: CalendarId): RemovedCalendar | null => {
      const calendar = reads.calendars().find((each) => each.id === id);
      if (calendar === undefined) return null;
      const links = reads.linksOfCalendar(id);
      inTransaction(database, () => {
        statements.dropLinksOf.run({ id });
        statements.dropCalendar.run({ id });
      });
      links.forEach(known.drop);
      return { calendar, links };
    },
    /** Puts back what `remove` gave, but no link to a meeting that another calendar has taken meanwhile. */
    restore: (removed: RemovedCalendar): RemovedCalendar => {
      const links = removed.links.filter((link) => !known.has(link)).map(soundLink);
      inTransaction(database, () => {
        save(removed.calendar);
        putAll(links);
      });
      links.forEach(known.put);
      return { ...removed, links: links.map(({ link }) => link) };
    },
    changeLinks: (put: readonly CalendarLink[], drop: readonly LinkKey[]): void => {
      const links = put.map(soundLink);
      inTransaction(database, () => {
        putAll(links);
        for (const link of drop) statements.dropLink.run(meetingKeyOf(link));
      });
      links.forEach(known.put);
      drop.forEach(known.drop);
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
  const known = rememberLinks(reads);
  return {
    ...reads,
    ...createWrites(deps, reads, known),
    links: known.all,
    lightly: <T>(work: () => T): T => lightly(deps.database, work),
    secure: (): void => secure(deps.database),
    choose: createChoosing(deps),
    /** Reads the links again when they are next asked for. */
    forgetLinks: known.forget,
  };
}

export type CalendarRows = ReturnType<typeof createCalendarRows>;
