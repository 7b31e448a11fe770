const BEGIN = /^BEGIN:VEVENT[ \t]*\r?\n/gim;
const END = /^END:VEVENT[ \t]*(?:\r?\n|$)/gim;
const FOLD = /\r?\n[ \t]/g;
const METHOD = /^METHOD[;:].*(?:\r?\n|$)/gim;
const STATUS = /^STATUS[;:].*\r?\n/gim;

/** The text of one event, or what stands between two. */
type Piece = { readonly text: string; readonly isEvent: boolean };

/** From `from` on, the place where the next match begins and ends; null when none is left. */
function placeOf(pattern: RegExp, text: string, from: number): readonly [number, number] | null {
  const at = new RegExp(pattern);
  at.lastIndex = from;
  const found = at.exec(text);
  return found === null ? null : [found.index, at.lastIndex];
}

/** SECURITY: passes over the text once. One pattern for whole events would look for the end of each that has none. */
function piecesOf(calendar: string): readonly Piece[] {
  const pieces: Piece[] = [];
  let done = 0;
  for (;;) {
    const begin = placeOf(BEGIN, calendar, done);
    const end = begin === null ? null : placeOf(END, calendar, begin[1]);
    if (begin === null || end === null) return [...pieces, { text: calendar.slice(done), isEvent: false }];
    pieces.push({ text: calendar.slice(done, begin[0]), isEvent: false });
    pieces.push({ text: calendar.slice(begin[0], end[1]), isEvent: true });
    [, done] = end;
  }
}

const withEvents = (calendar: string, change: (event: string) => string): string =>
  piecesOf(calendar)
    .map(({ text, isEvent }) => (isEvent ? change(text) : text))
    .join('');

type EventText = { readonly text: string; readonly uid: string; readonly recurrenceId: string };

const UID = /^UID(?:;[^:\r\n]*)?:(.*)$/im;
const RECURRENCE_ID = /^RECURRENCE-ID(?:;[^:\r\n]*)?:(.*)$/im;

const valueOf = (unfolded: string, property: RegExp): string => (property.exec(unfolded)?.[1] ?? '').trim();

const eventsOf = (calendar: string): readonly EventText[] =>
  piecesOf(calendar).flatMap(({ text, isEvent }) => {
    if (!isEvent) return [];
    const unfolded = text.replace(FOLD, '');
    return [{ text, uid: valueOf(unfolded, UID), recurrenceId: valueOf(unfolded, RECURRENCE_ID) }];
  });

/** A cancellation as an entry of a calendar: each of its events says that it is cancelled. */
const asEntries = (cancellation: string): string =>
  withEvents(cancellation.replace(METHOD, ''), (event) =>
    event.replace(STATUS, '').replace(/\r?\n/u, '\r\nSTATUS:CANCELLED\r\n'),
  );

export type Imported = { readonly text: string; readonly isCancellation: boolean };

/**
 * A calendar file with what was imported of the same calendar before: an event that both have is the newer one's; a
 * meeting of a series that comes alone replaces that meeting only.
 */
export function mergedCalendar(before: string, { text, isCancellation }: Imported): string {
  const newer = isCancellation ? asEntries(text) : text;
  const events = eventsOf(newer);
  const whole = new Set(events.filter(({ recurrenceId }) => recurrenceId === '').map(({ uid }) => uid));
  const single = new Set(events.map(({ uid, recurrenceId }) => `${uid}\n${recurrenceId}`));
  const isReplaced = ({ uid, recurrenceId }: EventText): boolean =>
    whole.has(uid) || single.has(`${uid}\n${recurrenceId}`);
  const old = eventsOf(before);
  const replaced = new Set(old.filter(isReplaced).map((event) => event.text));
  if (replaced.size === old.length) return newer;
  const rest = withEvents(before, (event) => (replaced.has(event) ? '' : event));
  return `${newer.trimEnd()}\r\n${rest.trimStart()}`;
}
