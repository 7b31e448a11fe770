import { expect, it } from 'vitest';
import { snoozeChoices } from '../../../../renderer/features/reminder/snoozeChoices.ts';
import { minutes } from '../../../../shared/lib/time.ts';
import type { ShownReminder } from '../../../../shared/ipc/reminders.ts';
import { anEntry, before, digest, logResult, noOutcome, promiseDue, START, test } from './aReminder.ts';

const at = (reminder: ShownReminder, offset: number) =>
  snoozeChoices(reminder, START + offset).map(({ snooze, until }) => [snooze, (until - START) / 60_000]);

it('puts a call off by five or ten minutes or until it starts', () => {
  const all = [
    ['5-minutes', -10],
    ['10-minutes', -5],
    ['until-start', 0],
  ];
  expect(at(before(), -minutes(15))).toEqual(all);
  expect(at(noOutcome(), -minutes(15))).toEqual(all);
});

it('leaves out what would come with the start or after it', () => {
  expect(at(before(), -minutes(10))).toEqual([
    ['5-minutes', -5],
    ['until-start', 0],
  ]);
  expect(at(before(), -minutes(5))).toEqual([['until-start', 0]]);
});

it('puts off a call that has begun as long as it lasts', () => {
  expect(at(before(), 0)).toEqual([
    ['5-minutes', 5],
    ['10-minutes', 10],
  ]);
  expect(at(before(), minutes(22))).toEqual([['5-minutes', 27]]);
  expect(at(before(), minutes(28))).toEqual([]);
});

it.each([
  ['a result that is missing', logResult()],
  ['a promise', promiseDue()],
  ['a digest', digest(anEntry('ahead'))],
  ['a test', test],
])('offers nothing to wait for on %s', (_, reminder) => {
  expect(at(reminder, -minutes(15))).toEqual([]);
});
