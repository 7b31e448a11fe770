import { expect, it } from 'vitest';
import { createCatalogue } from '../../../../../main/adapters/texts/catalogue.ts';
import { notificationOf } from '../../../../../main/services/reminders/notificationOf.ts';
import type { DigestEntry, RemindedCall, ShownReminder } from '../../../../../shared/ipc/reminders.ts';
import { SNOOZES } from '../../../../../shared/schemas/reminder.ts';
import { aPlannedCall, callId } from '../../../../builders/callBuilder.ts';
import { fromStart, START } from './reminding.ts';

const { outcome } = aPlannedCall();
const CALL: RemindedCall = {
  callId: callId(1),
  company: 'Halden Freight',
  contact: 'Dana Whitfield',
  startsAt: START,
  endsAt: fromStart(30),
  hasOutcome: true,
  outcome,
  opening: 'Thanks for the time, Dana.',
  canJoin: true,
};
const BLANK: RemindedCall = { ...CALL, company: '', contact: '', outcome: null, opening: '' };
const base = { id: 'reminder-1', shownAt: 0, isPrivate: false };

const before = (call: Partial<RemindedCall> = {}): ShownReminder => ({
  ...{ ...base, kind: 'before' },
  call: { ...CALL, ...call },
});
const entry = (about: DigestEntry['about'], call: RemindedCall = CALL): DigestEntry => ({
  ...{ ...call, about },
  promised: about === 'promise-due' && call.company !== '' ? 'Send the lanes' : '',
});

type Options = { readonly min?: number; readonly language?: 'en' | 'de'; readonly promisor?: string };

function notification(shown: ShownReminder, { min = -15, language = 'en', promisor = '' }: Options = {}) {
  const texts = createCatalogue(() => language);
  const locale = language === 'en' ? 'en-GB' : 'de-DE';
  const voice = { texts, locale, timeZone: 'Europe/Berlin', now: fromStart(min), promisor };
  return notificationOf(voice, shown, SNOOZES);
}

const words = (shown: ShownReminder, options?: Options): readonly string[] => {
  const { title, body } = notification(shown, options);
  return [title, ...body.split('\n')];
};

it('before a call the outcome is said, and how it opens', () => {
  expect(words(before())).toEqual([
    'Halden Freight in 15 min',
    'Dana will agree to bring her CFO to a working session by Thursday.',
    'You open with: “Thanks for the time, Dana.”',
  ]);
  expect(words(before(), { language: 'de' })).toEqual([
    'Halden Freight in 15 Min.',
    'Dana sagt zu, bring her CFO to a working session, und zwar bis by Thursday.',
    'So beginnen Sie: „Thanks for the time, Dana.“',
  ]);
});

it('an outcome without a day, of several people, and of a call that has none', () => {
  const several = { ...outcome, who: 'Dana and Tom', when: '' };
  expect(words(before({ outcome: several, opening: '' }))).toEqual([
    'Halden Freight in 15 min',
    'Dana and Tom will agree to bring her CFO to a working session.',
  ]);
  expect(
    words(before({ outcome: { ...several, who: 'Dana und Tom' }, opening: '' }), { language: 'de' })[1],
  ).toBe('Dana und Tom sagen zu, bring her CFO to a working session.');
  expect(words(before({ hasOutcome: false, outcome: null, opening: '' }))[1]).toBe(
    'No outcome yet. This call cannot succeed.',
  );
});

it.each([
  [-1440, 'Halden Freight in 24 h'],
  [-80, 'Halden Freight in 1 h 20 min'],
  [-1, 'Halden Freight in 1 min'],
  [0, 'Halden Freight starts now'],
  [7, 'Halden Freight began 7 min ago'],
])('at %d minutes from the start the title says so', (min, title) => {
  expect(words(before(), { min })[0]).toBe(title);
});

it('a call without a company goes by its contact, one without both is a call, a long name is cut', () => {
  expect(words(before({ company: ' ' }))[0]).toBe('Dana Whitfield in 15 min');
  expect(words(before({ company: '', contact: '' }))[0]).toBe('A call in 15 min');
  expect(words(before({ company: 'x'.repeat(90) }))[0]).toBe(`${'x'.repeat(59)}… in 15 min`);
});

it('what a client is called cannot act as a pattern of the catalogue', () => {
  expect(words(before({ company: '$t(today.title) {{name}}' }))[0]).toBe(
    '$t(today.title) {{name}} in 15 min',
  );
});

it('offers to join first when all is prepared, else to define the outcome', () => {
  const actions = (shown: ShownReminder) =>
    notification(shown).buttons.map(({ action, text }) => [action, text]);
  const snoozes = [
    ['snooze:5-minutes', 'Snooze 5 min'],
    ['snooze:10-minutes', 'Snooze 10 min'],
    ['snooze:until-start', 'Remind me at the start'],
  ];
  expect(actions(before())).toEqual([['join', 'Join'], ['prepare', 'Prepare'], ...snoozes]);
  expect(actions(before({ hasOutcome: false, outcome: null }))).toEqual([
    ['prepare', 'Define it now'],
    ['join', 'Join'],
    ...snoozes,
  ]);
  expect(actions(before({ canJoin: false }))[0]).toEqual(['prepare', 'Prepare']);
  expect(actions({ ...base, kind: 'no-outcome', call: CALL })).toEqual([
    ['prepare', 'Define it now'],
    ...snoozes,
  ]);
});

it('after a call it asks whether the commitment was gained', () => {
  expect(words({ ...base, kind: 'log-result', call: CALL })).toEqual([
    'Halden Freight: what came of it?',
    'Did Dana agree to bring her CFO to a working session by Thursday?',
  ]);
  const noOutcome = { ...CALL, hasOutcome: false, outcome: null };
  expect(words({ ...base, kind: 'log-result', call: noOutcome })[1]).toBe(
    'Log the result while you still remember.',
  );
});

it('a promise is asked about by who made it', () => {
  const promise = (call: Partial<RemindedCall>): ShownReminder => ({
    ...{ ...base, kind: 'promise-due', promised: 'Send the lanes' },
    call: { ...CALL, ...call },
  });
  expect(words(promise({}))).toEqual([
    'Did Dana Whitfield keep the promise?',
    'Promised by today: Send the lanes (Halden Freight)',
  ]);
  expect(words(promise({}), { promisor: 'Tom Reilly' })[0]).toBe('Did Tom Reilly keep the promise?');
  expect(words(promise({ contact: '' }))).toEqual([
    'Did Halden Freight keep the promise?',
    'Promised by today: Send the lanes',
  ]);
  expect(words(promise({ contact: 'Dana und Tom' }), { language: 'de' })[0]).toBe(
    'Haben Dana und Tom Wort gehalten?',
  );
  expect(words(promise({ contact: '', company: '' }))[0]).toBe('Did they keep the promise?');
});

it('a digest names four of its calls and counts the others', () => {
  const digest = (...entries: readonly DigestEntry[]): ShownReminder => ({
    ...base,
    kind: 'digest',
    entries,
  });
  expect(words(digest(entry('under-way'), entry('needs-result')))).toEqual([
    '2 calls began while you were away',
    'Halden Freight, began at 12:00',
    'Halden Freight, 12:00: needs a result',
  ]);
  expect(words(digest(entry('ahead'), ...Array.from({ length: 5 }, () => entry('promise-due'))))).toEqual([
    'While you were away',
    'Halden Freight, starts at 12:00',
    ...['Halden Freight: Send the lanes', 'Halden Freight: Send the lanes', 'Halden Freight: Send the lanes'],
    '2 more in Callside',
  ]);
  expect(words(digest(entry('promise-due')))[0]).toBe('1 promise is due');
});

it('in private mode there are times and numbers only', () => {
  const isPrivate = true;
  const noOutcome = { ...BLANK, hasOutcome: false };
  expect(words({ ...before(BLANK), isPrivate })).toEqual([
    'A call at 12:00',
    'Your outcome is ready. Open Callside to read it.',
  ]);
  expect(words({ ...base, isPrivate, kind: 'no-outcome', call: noOutcome })).toEqual([
    'A call at 12:00',
    'No outcome yet. Open Callside to define it.',
  ]);
  expect(words({ ...base, isPrivate, kind: 'log-result', call: BLANK })).toEqual([
    'A call needs its result',
    'It began at 12:00. Open Callside to log it.',
  ]);
  expect(words({ ...base, isPrivate, kind: 'promise-due', call: BLANK, promised: '' })).toEqual([
    'A promise is due',
    'Open Callside to read it.',
  ]);
  const entries = [entry('needs-result', BLANK), entry('promise-due', BLANK)];
  expect(words({ ...base, isPrivate, kind: 'digest', entries })).toEqual([
    'While you were away',
    'A call, 12:00: needs a result',
    'A promise is due',
  ]);
});
