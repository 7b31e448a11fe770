import { expect, it } from 'vitest';
import { calendarText, eventLines, startsOf } from '../../../../builders/calendarText.ts';

type Wild = readonly [name: string, text: string, starts: readonly string[]];

const NOV_2 = 'DTSTART:20261102T100000Z';
const one = (...lines: readonly string[]): string => calendarText(eventLines(...lines));
const berlin = (time: string): string => `DTSTART;TZID=Europe/Berlin:${time}`;
const at = (time: string): readonly string[] => [time];

const daily = (...lines: readonly string[]): string => one(NOV_2, 'RRULE:FREQ=DAILY;COUNT=3', ...lines);
const day = (date: number): string => `2026-11-0${date}T10:00:00Z`;
const series: readonly Wild[] = [
  ['three days', daily(), [day(2), day(3), day(4)]],
  ['a day taken out by its zone', daily('EXDATE;TZID=Europe/Berlin:20261103T110000'), [day(2), day(4)]],
  ['the first day taken out', daily('EXDATE:20261102T100000Z'), [day(3), day(4)]],
  ['a whole day taken out', daily('EXDATE;VALUE=DATE:20261103'), [day(2), day(4)]],
  ['one broken exception among good ones', daily('EXDATE:rubbish,20261103T100000Z'), [day(2), day(4)]],
  ['a rule taken out by a rule', daily('EXRULE:FREQ=DAILY;INTERVAL=2'), [day(3)]],
  [
    'an extra time given twice',
    daily('RDATE:20261105T100000Z', 'RDATE:20261105T100000Z'),
    [day(2), day(3), day(4), day(5)],
  ],
  ['a period with a length', one(NOV_2, 'RDATE;VALUE=PERIOD:20261104T100000Z/PT2H'), [day(2), day(4)]],
  [
    'two rules',
    one(NOV_2, 'RRULE:FREQ=DAILY;COUNT=2', 'RRULE:FREQ=DAILY;INTERVAL=3;COUNT=2'),
    [day(2), day(3), day(5)],
  ],
  ['an end as a day', one(NOV_2, 'RRULE:FREQ=DAILY;UNTIL=20261103'), [day(2), day(3)]],
  ['an end before the start', one(NOV_2, 'RRULE:FREQ=DAILY;UNTIL=20261101T000000Z'), []],
  ['an end that is none', one(NOV_2, 'RRULE:FREQ=DAILY;UNTIL=someday'), [day(2)]],
  ['a prefix in the rule', one(NOV_2, 'RRULE:RRULE:FREQ=DAILY;COUNT=2'), [day(2), day(3)]],
  ['a month that is none', one(NOV_2, 'RRULE:FREQ=DAILY;BYMONTH=13'), [day(2)]],
  [
    'the 31st, where there is one',
    one('DTSTART:20260831T100000Z', 'RRULE:FREQ=MONTHLY;COUNT=3'),
    at('2026-10-31T10:00:00Z'),
  ],
  [
    'the last weekday of the month',
    one('DTSTART:20260930T100000Z', 'RRULE:FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1;COUNT=2'),
    ['2026-09-30T10:00:00Z', '2026-10-30T10:00:00Z'],
  ],
  [
    'a morning by Berlin over the change of clocks',
    one(berlin('20261024T090000'), 'RRULE:FREQ=DAILY;COUNT=2'),
    ['2026-10-24T07:00:00Z', '2026-10-25T08:00:00Z'],
  ],
  [
    'slots of an hour',
    one(NOV_2, 'RRULE:FREQ=HOURLY;INTERVAL=2;COUNT=3'),
    [day(2), '2026-11-02T12:00:00Z', '2026-11-02T14:00:00Z'],
  ],
];

const changed = (id: string, ...lines: readonly string[]): string =>
  calendarText(
    eventLines(`RECURRENCE-ID${id}`, ...lines),
    eventLines('DTSTART:20261102T100000Z', 'RRULE:FREQ=DAILY;COUNT=3'),
  );
const overrides: readonly Wild[] = [
  [
    'moved, named in another zone',
    changed(';TZID=Europe/Berlin:20261103T110000', 'DTSTART:20261110T090000Z'),
    [day(2), day(4), '2026-11-10T09:00:00Z'],
  ],
  [
    'named by its day',
    changed(';VALUE=DATE:20261103', 'DTSTART:20261110T090000Z'),
    [day(2), day(4), '2026-11-10T09:00:00Z'],
  ],
  ['cancelled without a start', changed(':20261103T100000Z', 'STATUS:CANCELLED'), [day(2), day(3), day(4)]],
  [
    'of an occurrence that is not there',
    changed(':20261120T100000Z', 'DTSTART:20261121T100000Z'),
    [day(2), day(3), day(4), '2026-11-21T10:00:00Z'],
  ],
  [
    'moved from outside the window',
    changed(':20270103T100000Z', 'DTSTART:20261110T090000Z'),
    [day(2), day(3), day(4), '2026-11-10T09:00:00Z'],
  ],
  [
    'alone, without its series',
    calendarText(eventLines('RECURRENCE-ID:20261103T100000Z', 'DTSTART:20261104T100000Z')),
    [day(4)],
  ],
  [
    'from one on',
    changed(';RANGE=THISANDFUTURE:20261103T100000Z', 'DTSTART:20261103T110000Z'),
    [day(2), '2026-11-03T11:00:00Z', '2026-11-04T11:00:00Z'],
  ],
  [
    'twice the same event: the newer',
    calendarText(eventLines(NOV_2, 'SEQUENCE:2'), eventLines('DTSTART:20261103T100000Z', 'SEQUENCE:1')),
    [day(2)],
  ],
  [
    'twice the same event, newer last',
    calendarText(eventLines('DTSTART:20261103T100000Z', 'SEQUENCE:1'), eventLines(NOV_2, 'SEQUENCE:2')),
    [day(2)],
  ],
  [
    'one UID for two meetings',
    calendarText(eventLines(NOV_2), eventLines('DTSTART:20261103T100000Z')),
    [day(2), day(3)],
  ],
];

it.each(series)('expands %s', (_name, text, starts) => expect(startsOf(text)).toEqual(starts));
it.each(overrides)('applies a change: %s', (_name, text, starts) => expect(startsOf(text)).toEqual(starts));
