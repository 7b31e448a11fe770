import { expect, it } from 'vitest';
import { mergedCalendar } from '../../../../../shared/domain/calendarCall/mergedCalendar.ts';

const event = (...lines: string[]): string => ['BEGIN:VEVENT', ...lines, 'END:VEVENT', ''].join('\r\n');
const calendar = (...events: string[]): string =>
  `BEGIN:VCALENDAR\r\nMETHOD:REQUEST\r\n${events.join('')}END:VCALENDAR\r\n`;
const merge = (before: string, text: string, isCancellation = false): string =>
  mergedCalendar(before, { text, isCancellation });
const uids = (text: string): readonly string[] => text.match(/^(?:UID|SUMMARY):.*$/gmu) ?? [];

it('is the newer file where that has every event of the older', () => {
  const newer = calendar(event('UID:a', 'SUMMARY:new'));
  expect(merge(calendar(event('UID:a', 'SUMMARY:old')), newer)).toBe(newer);
});

it('keeps the older events beside the newer, folded lines and parameters included', () => {
  const older = calendar(event('UID:a', 'SUMMARY:old'), event('UID;X=1:lo', ' ng', 'SUMMARY:kept'));
  expect(uids(merge(older, calendar(event('UID:a', 'SUMMARY:new'))))).toEqual([
    'UID:a',
    'SUMMARY:new',
    'SUMMARY:kept',
  ]);
  expect(merge(older, calendar(event('UID:long')))).not.toContain('kept');
});

it('replaces one meeting of a series by the one that comes alone', () => {
  const older = calendar(
    event('UID:s', 'RRULE:FREQ=DAILY', 'SUMMARY:series'),
    event('UID:s', 'RECURRENCE-ID:1', 'SUMMARY:old'),
    event('UID:s', 'RECURRENCE-ID:2', 'SUMMARY:other'),
  );
  const merged = merge(older, calendar(event('UID:s', 'RECURRENCE-ID:1', 'SUMMARY:new')));
  expect(uids(merged).filter((line) => line.startsWith('SUMMARY'))).toEqual([
    'SUMMARY:new',
    'SUMMARY:series',
    'SUMMARY:other',
  ]);
});

it('keeps a cancellation as an entry that says so', () => {
  const cancelled = merge(
    calendar(event('UID:a'), event('UID:b')),
    calendar(event('UID:a', 'STATUS:CONFIRMED')).replace('REQUEST', 'CANCEL'),
    true,
  );
  expect(cancelled).toContain('STATUS:CANCELLED');
  expect(cancelled).not.toContain('STATUS:CONFIRMED');
  expect(cancelled).not.toContain('METHOD:CANCEL');
  expect(uids(cancelled)).toEqual(['UID:a', 'UID:b']);
});

it('copes with what holds no event', () => {
  expect(merge('', 'x')).toBe('x');
  expect(merge(calendar(event('SUMMARY:nameless')), 'x')).toContain('nameless');
});

it('keeps an event without an end as it stands, and looks for no end of each', () => {
  const bomb = `BEGIN:VCALENDAR\r\n${'BEGIN:VEVENT\r\n'.repeat(150_000)}END:VCALENDAR\r\n`;
  const older = calendar(event('UID:a', 'SUMMARY:kept'));
  expect(merge(older, bomb)).toBe(`${bomb.trimEnd()}\r\n${older}`);
});
