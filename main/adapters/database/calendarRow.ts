import {
  calendarLinkSchema,
  calendarSchema,
  meetingChoiceSchema,
  type Calendar,
  type CalendarLink,
  type MeetingChoice,
} from '../../../shared/schemas/calendar.ts';
import type { CalendarRow, LinkRow } from './calendarStatements.ts';
import { shownText, storedJson, storedText } from './storedText.ts';

/** A row as it was read: nothing about it is certain yet. */
type RawRow = Readonly<Record<string, unknown>>;

/** Stands for a whole series, where a key of one meeting cannot be blank. */
const SERIES = '';

const textOrNull = (text: string | null): string | null => (text === null ? null : storedText(text));
const shown = (value: unknown): unknown => (typeof value === 'string' ? shownText(value) : value);

export const calendarRowOf = (calendar: Calendar): CalendarRow => ({
  id: calendar.id,
  name: storedText(calendar.name),
  source_kind: calendar.source.kind,
  source: storedText(calendar.source.kind === 'file' ? calendar.source.fileName : calendar.source.url),
  rule: storedJson(calendar.rule),
  added_at: calendar.addedAt,
  read_at: calendar.readAt,
  checked_at: calendar.checkedAt,
  failure: calendar.failure,
  etag: textOrNull(calendar.etag),
  last_modified: textOrNull(calendar.lastModified),
});

export type MeetingKey = { readonly uid: string; readonly occurrenceKey: string | null };

export const meetingKeyOf = ({ uid, occurrenceKey }: MeetingKey) => ({
  uid: storedText(uid),
  occurrence_key: storedText(occurrenceKey ?? SERIES),
});

export const linkRowOf = ({ imported, ...link }: CalendarLink): LinkRow => ({
  ...meetingKeyOf(link),
  calendar_id: link.calendarId,
  call_id: link.callId,
  state: link.state,
  company: storedText(imported.company),
  contact: storedText(imported.contact),
  starts_at: imported.startsAt,
  duration_minutes: imported.durationMinutes,
  time_zone: storedText(imported.timeZone),
  meeting_url: storedText(imported.meetingUrl),
  call_updated_at: link.callUpdatedAt,
});

/** Parsed JSON; undefined, which no schema takes, when it is none. */
function parsed(value: unknown): unknown {
  try {
    return typeof value === 'string' ? (JSON.parse(value) as unknown) : undefined;
  } catch {
    return undefined;
  }
}

function sourceIn(row: RawRow): unknown {
  const source = shown(row['source']);
  const kind = row['source_kind'];
  return kind === 'file' ? { kind, fileName: source } : { kind, url: source };
}

/** The calendar of a row; null when the row is not what it should be. */
export function calendarOf(row: RawRow): Calendar | null {
  const { success, data } = calendarSchema.safeParse({
    id: row['id'],
    name: shown(row['name']),
    source: sourceIn(row),
    rule: parsed(row['rule']),
    addedAt: row['added_at'],
    readAt: row['read_at'],
    checkedAt: row['checked_at'],
    failure: row['failure'],
    etag: shown(row['etag']),
    lastModified: shown(row['last_modified']),
  });
  return success ? data : null;
}

/** The link of a row; null when the row is not what it should be. */
export function linkOf(row: RawRow): CalendarLink | null {
  const { success, data } = calendarLinkSchema.safeParse({
    uid: shown(row['uid']),
    occurrenceKey: shown(row['occurrence_key']),
    calendarId: row['calendar_id'],
    callId: row['call_id'],
    imported: {
      company: shown(row['company']),
      contact: shown(row['contact']),
      startsAt: row['starts_at'],
      durationMinutes: row['duration_minutes'],
      timeZone: shown(row['time_zone']),
      meetingUrl: shown(row['meeting_url']),
    },
    state: row['state'],
    callUpdatedAt: row['call_updated_at'],
  });
  return success ? data : null;
}

/** The choice of a row; null when the row is not what it should be. */
export function choiceOf(row: RawRow): MeetingChoice | null {
  const { success, data } = meetingChoiceSchema.safeParse({
    uid: shown(row['uid']),
    occurrenceKey: row['occurrence_key'] === SERIES ? null : shown(row['occurrence_key']),
    choice: row['choice'],
  });
  return success ? data : null;
}
