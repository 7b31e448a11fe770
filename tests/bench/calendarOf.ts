const DAY_MS = 86_400_000;
const HOUR_MS = 3_600_000;
/** So long does every series of ours last. */
const WEEKS = 10;

export type CalendarPlan = {
  readonly events: number;
  /** Days around now over which the events begin. */
  readonly fromDay: number;
  readonly untilDay: number;
  readonly now: number;
};

const wall = (at: number): string => new Date(at).toISOString().slice(0, 16).replaceAll(/[-:]/g, '') + '00';

const ZONE = [
  ...['BEGIN:VTIMEZONE', 'TZID:Europe/Berlin', 'BEGIN:DAYLIGHT', 'TZOFFSETFROM:+0100', 'TZOFFSETTO:+0200'],
  ...['DTSTART:19700329T020000', 'RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU', 'END:DAYLIGHT', 'BEGIN:STANDARD'],
  ...['TZOFFSETFROM:+0200', 'TZOFFSETTO:+0100', 'DTSTART:19701025T030000'],
  ...['RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU', 'END:STANDARD', 'END:VTIMEZONE'],
];

/** An event begins on the hour from 8 to 17; every tenth is held for ten weeks, and left out in the third. */
function eventOf(nth: number, { events, fromDay, untilDay, now }: CalendarPlan): readonly string[] {
  const day = fromDay + Math.floor((nth / events) * (untilDay - fromDay));
  const start = Math.floor(now / DAY_MS) * DAY_MS + day * DAY_MS + (8 + (nth % 10)) * HOUR_MS;
  const skipped = wall(start + 14 * DAY_MS);
  const series = [`RRULE:FREQ=WEEKLY;COUNT=${WEEKS}`, `EXDATE;TZID=Europe/Berlin:${skipped}`];
  return [
    ...['BEGIN:VEVENT', `UID:${nth}-bench@callside.example`, 'DTSTAMP:20261101T000000Z', 'SEQUENCE:0'],
    ...[`DTSTART;TZID=Europe/Berlin:${wall(start)}`, `DTEND;TZID=Europe/Berlin:${wall(start + HOUR_MS / 2)}`],
    ...(nth % 10 === 0 ? series : []),
    `SUMMARY:Company ${nth % 400}: review of the pilot\\, part ${nth % 7}`,
    'ORGANIZER;CN=Anna Berg:mailto:anna@seller.example',
    `ATTENDEE;CN="Lopez, Maria";PARTSTAT=ACCEPTED:mailto:maria@company${nth % 400}.example`,
    `LOCATION:https://zoom.us/j/${84_000_000_000 + nth}`,
    `DESCRIPTION:Agenda\\n1. What the pilot showed\\n2. Whom it touches\\n3. What `,
    ' has to be decided\\, and by whom',
    ...['STATUS:CONFIRMED', 'TRANSP:OPAQUE', 'END:VEVENT'],
  ];
}

/** A calendar as a server would send it, some 550 bytes an event. */
export function calendarOf(plan: CalendarPlan): string {
  const events = Array.from({ length: plan.events }, (_, nth) => eventOf(nth, plan));
  return ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Bench//EN', ...ZONE, ...events.flat()]
    .concat('END:VCALENDAR', '')
    .join('\r\n');
}
