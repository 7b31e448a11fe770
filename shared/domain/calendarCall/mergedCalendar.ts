const EVENT = /^BEGIN:VEVENT[ \t]*\r?\n[^]*?^END:VEVENT[ \t]*(?:\r?\n|$)/gimu;
const FOLD = /\r?\n[ \t]/gu;
const METHOD = /^METHOD[;:].*(?:\r?\n|$)/gimu;
const STATUS = /^STATUS[;:].*\r?\n/gimu;

type EventText = { readonly text: string; readonly uid: string; readonly recurrenceId: string };

function valueOf(unfolded: string, name: string): string {
  const [, value = ''] = new RegExp(`^${name}(?:;[^:\\r\\n]*)?:(.*)$`, 'imu').exec(unfolded) ?? [];
  return value.trim();
}

const eventsOf = (calendar: string): readonly EventText[] =>
  (calendar.match(EVENT) ?? []).map((text) => {
    const unfolded = text.replace(FOLD, '');
    return { text, uid: valueOf(unfolded, 'UID'), recurrenceId: valueOf(unfolded, 'RECURRENCE-ID') };
  });

/** A cancellation as an entry of a calendar: each of its events says that it is cancelled. */
const asEntries = (cancellation: string): string =>
  cancellation
    .replace(METHOD, '')
    .replace(EVENT, (event) => event.replace(STATUS, '').replace(/\r?\n/u, '\r\nSTATUS:CANCELLED\r\n'));

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
  const rest = before.replace(EVENT, (event) => (replaced.has(event) ? '' : event));
  return `${newer.trimEnd()}\r\n${rest.trimStart()}`;
}
