import { expect, it } from 'vitest';
import { american, german } from './readings.ts';

const LENGTHS: readonly (readonly [string, number])[] = [
  ['30m', 30],
  ['30 mins', 30],
  ["45'", 45],
  ['1h', 60],
  ['1h15', 75],
  ['1h 15m', 75],
  ['1 hr 30', 90],
  ['1 hour and 15 minutes', 75],
  ['1.5h', 90],
  ['0.25 hours', 15],
  ['1,5 Std', 90],
  ['1:30 h', 90],
  ['½ h', 30],
  ['1½ hours', 90],
  ['1 1/2 hours', 90],
  ['3/4 hour', 45],
  ['half an hour', 30],
  ['an hour', 60],
  ['two hours', 120],
  ['forty-five minutes', 45],
  ['an hour and a half', 90],
  ['three quarters of an hour', 45],
  ['for 45', 45],
  ['45', 45],
  ['90-minute', 90],
  ['eine halbe Stunde', 30],
  ['eine Dreiviertelstunde', 45],
  ['anderthalb Stunden', 90],
  ['zwei Stunden', 120],
  ['1 Std. 15 Min.', 75],
  ['zwanzig Minuten', 20],
  ['30 Minuten lang', 30],
];

it.each(LENGTHS)('“%s” is %s minutes', (typed, minutes) => {
  expect(american(`Acme, Maria Lopez, friday 3pm, ${typed}`)).toMatchObject({
    company: 'Acme',
    contact: 'Maria Lopez',
    minutes,
  });
  expect(german(`Acme, Maria Lopez, Freitag 15:00, ${typed}`).minutes).toBe(minutes);
});

it.each(['0 min', '99 hours', '17', '1000', 'x min', '9:30 h', '8h', '#30', '-30'])(
  '“%s” is no length',
  (typed) => {
    expect(american(`Acme, friday 3pm, ${typed}`).minutes).toBeNull();
  },
);

it('a company named like a length stays one', () => {
  expect(american('3M, Ann Lee, friday 3pm')).toMatchObject({ company: '3M', minutes: null });
  expect(american('30 Minute Meals, Ann Lee, friday 3pm')).toMatchObject({
    company: '30 Minute Meals',
    minutes: null,
  });
});
