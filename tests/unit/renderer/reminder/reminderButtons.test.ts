import { expect, it } from 'vitest';
import {
  buttonsOf,
  digestButtons,
  type ReminderButton,
} from '../../../../renderer/features/reminder/reminderButtons.ts';
import { anEntry, before, digest, logResult, noOutcome, promiseDue, test } from './aReminder.ts';

const shown = (buttons: readonly ReminderButton[]) => buttons.map(({ word, look }) => `${word} ${look}`);

it('joins first, where there is something to join', () => {
  expect(shown(buttonsOf(before()))).toEqual(['prepare secondary', 'join primary']);
  expect(shown(buttonsOf(before({ canJoin: false })))).toEqual(['prepare primary']);
});

it('asks for the outcome first where there is none, and still lets one join before the call', () => {
  expect(shown(buttonsOf(before({ hasOutcome: false })))).toEqual(['define primary', 'join secondary']);
  expect(shown(buttonsOf(noOutcome()))).toEqual(['define primary']);
});

it('treats a call as any other once its outcome is defined', () => {
  expect(shown(buttonsOf(noOutcome({ hasOutcome: true })))).toEqual(['prepare secondary', 'join primary']);
});

it('has its own answers for results, promises and tests, and none beside the lines of a digest', () => {
  expect(shown(buttonsOf(logResult()))).toEqual(['log primary']);
  expect(shown(buttonsOf(promiseDue()))).toEqual(['kept secondary', 'broken secondary', 'notYet ghost']);
  expect(shown(buttonsOf(test))).toEqual(['gotIt primary']);
  expect(buttonsOf(digest(anEntry('ahead')))).toEqual([]);
});

it('only opens Callside for a promise that it may not name', () => {
  expect(shown(buttonsOf(promiseDue(true)))).toEqual(['open primary']);
  const [buttons = []] = digestButtons([anEntry('promise-due')], true);
  expect(shown(buttons)).toEqual(['open secondary']);
});

it('gives each line of a digest what can still be done, one of them primary', () => {
  const entries = [
    anEntry('needs-result'),
    anEntry('under-way', { canJoin: false }),
    anEntry('under-way'),
    anEntry('under-way'),
    anEntry('ahead'),
    anEntry('promise-due'),
  ];
  expect(digestButtons(entries, false).map(shown)).toEqual([
    ['logShort secondary'],
    ['prepare secondary'],
    ['join primary'],
    ['join secondary'],
    ['prepare secondary'],
    ['kept secondary', 'broken secondary'],
  ]);
});
