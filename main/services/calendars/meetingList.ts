import { timesOf } from '../../../shared/domain/calendarCall/appointment.ts';
import { choicesOf, type HandChoice } from '../../../shared/domain/calendarCall/meetingChoices.ts';
import { meetingKey } from '../../../shared/domain/calendarCall/pairMeetings.ts';
import { personName } from '../../../shared/domain/calendarCall/people.ts';
import { isAhead } from '../../../shared/domain/calendarCall/planSync.ts';
import type { CalendarMeeting } from '../../../shared/ipc/calendars.ts';
import type { CalendarId, CalendarOccurrence } from '../../../shared/schemas/calendar.ts';
import type { CallId } from '../../../shared/schemas/call.ts';
import type { CalendarDeps } from './calendarDeps.ts';
import { inSlices } from './inSlices.ts';
import type { Readings } from './readings.ts';

function standingOf(callId: CallId | null, byHand: HandChoice | null): CalendarMeeting['standing'] {
  if (callId !== null) return 'call';
  if (byHand?.choice !== 'ignore') return 'left-out';
  return byHand.isAlone ? 'ignored' : 'series-ignored';
}

const peopleOf = ({ organizer, attendees }: CalendarOccurrence): readonly string[] => [
  ...new Set(
    (organizer === null ? attendees : [organizer, ...attendees])
      .map((person) => (person.name.trim() === '' ? person.email : personName(person)))
      .filter((name) => name !== ''),
  ),
];

/** Looks a meeting up: the call made of it, and what was chosen by hand. */
function createLookUp({ calls, store, clock, texts }: CalendarDeps) {
  const links = new Map(store.links().map((link) => [meetingKey(link), link]));
  const choices = choicesOf(store.choices());
  const context = { timeZone: clock.timeZone(), now: clock.now() };
  const untitled = texts.text('cli.untitledMeeting');

  const callOf = (occurrence: CalendarOccurrence): CallId | null => {
    const link = links.get(meetingKey(occurrence));
    return link === undefined ? null : (calls.find(link.callId)?.id ?? null);
  };
  return (occurrence: CalendarOccurrence): readonly CalendarMeeting[] => {
    const times = timesOf(occurrence, context.timeZone);
    if (times === null || occurrence.isCancelled || !isAhead(occurrence, context)) return [];
    const { uid, occurrenceKey, isRecurring, summary } = occurrence;
    const callId = callOf(occurrence);
    return [
      {
        ...{ uid, occurrenceKey, isRecurring, callId },
        title: summary.trim() === '' ? untitled : summary.trim(),
        startsAt: times.startsAt,
        durationMinutes: times.durationMinutes,
        people: peopleOf(occurrence),
        standing: standingOf(callId, choices.of(occurrence)),
      },
    ];
  };
}

/** Meetings ahead of one calendar, by start, read from its last good copy. */
export function createMeetingList(deps: CalendarDeps, readings: Readings) {
  return async (id: CalendarId): Promise<readonly CalendarMeeting[]> => {
    const reading = await readings.readCopy(id);
    if (reading === null) return [];
    const lookUp = createLookUp(deps);
    const meetings: CalendarMeeting[] = [];
    await inSlices(reading.occurrences, deps.clock, (slice) => {
      meetings.push(...slice.flatMap(lookUp));
      return true;
    });
    return meetings.toSorted((a, b) => a.startsAt - b.startsAt);
  };
}
