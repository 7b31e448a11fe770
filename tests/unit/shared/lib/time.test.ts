import { expect, it } from 'vitest';
import { clockText, days, hours, minutes, seconds, zonedTime } from '../../../../shared/lib/time.ts';

it('writes a span as minutes and seconds, with hours only when there are some', () => {
  expect(clockText(0)).toBe('0:00');
  expect(clockText(seconds(100))).toBe('1:40');
  expect(clockText(minutes(59) + 59_999)).toBe('59:59');
  expect(clockText(hours(1) + seconds(5))).toBe('1:00:05');
  expect(clockText(-minutes(2))).toBe('-2:00');
  expect(clockText(-400)).toBe('0:00');
});

it('reads an instant as wall time of a zone, summer time included', () => {
  const at = Date.UTC(2026, 6, 1, 12);
  expect(zonedTime(at, 'Europe/Berlin').toPlainTime().toString()).toBe('14:00:00');
  expect(
    zonedTime(at + days(180), 'Europe/Berlin')
      .toPlainTime()
      .toString(),
  ).toBe('13:00:00');
});
