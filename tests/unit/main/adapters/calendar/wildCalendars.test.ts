import { expect, it } from 'vitest';
import { calendarText, eventLines, startsOf, windowOf } from '../../../../builders/calendarText.ts';

type Wild = readonly [name: string, text: string | Uint8Array, starts: readonly string[]];

const NOV_2 = 'DTSTART:20261102T100000Z';
const one = (...lines: readonly string[]): string => calendarText(eventLines(...lines));
const latin = (text: string): Uint8Array => Uint8Array.from(text, (char) => char.charCodeAt(0));
const wide = (text: string): Uint8Array => {
  const bytes = [0xff, 0xfe];
  for (const char of text) bytes.push(char.charCodeAt(0) & 0xff, char.charCodeAt(0) >> 8);
  return Uint8Array.from(bytes);
};
const berlin = (time: string): string => `DTSTART;TZID=Europe/Berlin:${time}`;
const at = (time: string): readonly string[] => [time];
const NOON = at('2026-11-02T10:00:00Z');

const zone = (tzid: string, from: string, to: string): string =>
  ['BEGIN:VTIMEZONE', `TZID:${tzid}`, 'BEGIN:STANDARD', 'DTSTART:16010101T030000', `TZOFFSETFROM:${from}`]
    .concat([`TZOFFSETTO:${to}`, 'RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10', 'END:STANDARD', 'BEGIN:DAYLIGHT'])
    .concat(['DTSTART:16010101T020000', `TZOFFSETFROM:${to}`, `TZOFFSETTO:${from}`])
    .concat(['RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3', 'END:DAYLIGHT', 'END:VTIMEZONE'])
    .join('\r\n');

const files: readonly Wild[] = [
  ['UTF-16 with its mark', wide(one(NOV_2)), NOON],
  ['Windows-1252', latin(one(NOV_2, 'LOCATION:M\u00fcnchen')), NOON],
  ['line ends of an old Mac', one(NOV_2).replaceAll('\r\n', '\r'), NOON],
  ['carriage returns twice over', one(NOV_2).replaceAll('\r\n', '\r\r\n'), NOON],
  ['an event without its calendar', eventLines(NOV_2), NOON],
  ['an event that never ends', one(NOV_2).replace('END:VEVENT\r\n', ''), NOON],
  ['a file that breaks off', one(NOV_2, 'X-A:1').split('X-A')[0] ?? '', NOON],
  [
    'an event begun inside another',
    calendarText(eventLines(NOV_2).replace('END:VEVENT', '') + eventLines(NOV_2)),
    NOON,
  ],
  ['lower-case properties', one('dtstart;tzid=Europe/Berlin:20261102T110000'), NOON],
  ['a space before the colon', one('DTSTART :20261102T100000Z'), NOON],
  ['text before the calendar', `From: calendar\r\n\r\n${one(NOV_2)}`, NOON],
  [
    'an alarm with a start of its own',
    one('BEGIN:VALARM', 'DTSTART:20260901T000000Z', 'END:VALARM', NOV_2),
    NOON,
  ],
];

const moments: readonly Wild[] = [
  ['ISO punctuation', one('DTSTART:2026-11-02T10:00:00Z'), NOON],
  ['no seconds', one('DTSTART:20261102T1000Z'), NOON],
  ['fractions of a second', one('DTSTART:20261102T100000.000Z'), NOON],
  ['a written offset', one('DTSTART:20261102T110000+0100'), NOON],
  ['midnight as 24:00', one('DTSTART:20261101T240000Z'), at('2026-11-02T00:00:00Z')],
  ['a day with a time that it must not have', one('DTSTART;VALUE=DATE:20261102T000000'), at('2026-11-02')],
  ['a zone and a Z', one('DTSTART;TZID=Europe/Berlin:20261102T100000Z'), NOON],
  ['30 February', one('DTSTART:20260230T100000Z'), []],
  [
    'an hour that the spring skips',
    one(berlin('20260329T023000'), 'RDATE;TZID=Europe/Berlin:20261102T110000'),
    NOON,
  ],
  ['an hour that comes twice: the first', one(berlin('20261025T023000')), at('2026-10-25T00:30:00Z')],
];

const zoned = (tzid: string, time = '110000'): string => `DTSTART;TZID=${tzid}:20261102T${time}`;
const zones: readonly Wild[] = [
  ['a Windows name with a number', one(zoned('GMT Standard Time 1', '100000')), NOON],
  ['a Windows name in quotes', one(zoned('"W. Europe Standard Time"')), NOON],
  [
    'a name from a list of cities',
    one(zoned('"(UTC+01:00) Amsterdam, Berlin, Bern, Rom, Stockholm, Wien"')),
    NOON,
  ],
  [
    'an offset in front that is not meant',
    one('DTSTART;TZID="(GMT-05:00) Eastern Time (US & Canada)":20260902T060000'),
    at('2026-09-02T10:00:00Z'),
  ],
  ['spaces for underscores', one(zoned('America/New York', '050000')), NOON],
  ['a program in front', one(zoned('/citadel.org/20210210_1/Europe/Berlin')), NOON],
  ['an offset of half an hour', one(zoned('GMT+0530', '153000')), NOON],
  ['a bare offset', one(zoned('UTC+01:00')), NOON],
  [
    'Customized Time Zone',
    calendarText(zone('Customized Time Zone', '+0200', '+0100'), eventLines(zoned('Customized Time Zone'))),
    NOON,
  ],
  [
    'GMT that means London',
    calendarText(zone('GMT', '+0100', '+0000'), eventLines('DTSTART;TZID=GMT:20260902T110000')),
    at('2026-09-02T10:00:00Z'),
  ],
  [
    'rules of nobody\u2019s',
    calendarText(zone('Ours', '+0247', '+0147'), eventLines(zoned('Ours', '114700'))),
    NOON,
  ],
  ['a name that nobody knows', one(zoned('Middle Earth', '100000')), at('2026-11-02T10:00:00')],
  [
    'a zone of the whole calendar',
    calendarText('X-WR-TIMEZONE:Europe/Berlin', eventLines('DTSTART:20261102T110000')),
    NOON,
  ],
];

it.each(files)('reads %s', (_name, text, starts) => expect(startsOf(text)).toEqual(starts));
it.each(moments)('understands %s', (_name, text, starts) => expect(startsOf(text)).toEqual(starts));
it.each(zones)('finds the zone behind %s', (_name, text, starts) => expect(startsOf(text)).toEqual(starts));

it('takes days and floating times by the clock of the reader', () => {
  const honolulu = windowOf('2026-11-02T10:00:00Z', '2026-11-03T10:00:00Z', 'Pacific/Honolulu');
  const text = calendarText(
    ...['20261101', '20261102', '20261103T000000', '20261102T235959'].map((start, nth) =>
      eventLines(`DTSTART:${start}`).replace('UID:one', `UID:${nth}`),
    ),
  );
  expect(startsOf(text, honolulu)).toEqual(['2026-11-02', '2026-11-02T23:59:59']);
});
