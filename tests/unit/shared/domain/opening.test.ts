import { expect, it } from 'vitest';
import { fillPattern, secondsAloud, spokenName } from '../../../../shared/domain/opening.ts';

const pattern =
  'Thanks, {contact}. Do the {minutes} minutes still work? I’d like to {purpose}. I’ll ask you to {ask}. Is that fair?';

it('fills every slot with what will be said', () => {
  const words = fillPattern(pattern, {
    contact: 'Dana',
    minutes: '30',
    purpose: 'put a number on waiting trucks',
    ask: 'bring Tom by Thursday',
  });
  expect(words).toBe(
    'Thanks, Dana. Do the 30 minutes still work? I’d like to put a number on waiting trucks. I’ll ask you to bring Tom by Thursday. Is that fair?',
  );
});

it('leaves a sentence out whole when one of its slots is unknown', () => {
  expect(fillPattern(pattern, { contact: 'Dana', minutes: '30', ask: '  ' })).toBe(
    'Thanks, Dana. Do the 30 minutes still work? Is that fair?',
  );
  expect(fillPattern('{contact}, {ask}', {})).toBe('');
  expect(fillPattern('', {})).toBe('');
});

it('does not double the full stop of a phrase that was typed with one', () => {
  expect(fillPattern('I’ll ask you to {ask}. Fair?', { ask: 'sign.' })).toBe('I’ll ask you to sign. Fair?');
});

it('treats braces typed by the user as text', () => {
  expect(fillPattern('Hello {contact}.', { contact: '{ask}' })).toBe('Hello {ask}.');
});

it('says a first name, and keeps a title with its name', () => {
  expect(spokenName('Dana Whitfield, VP Operations')).toBe('Dana');
  expect(spokenName('Frau Dr. Behrens')).toBe('Frau Dr. Behrens');
  expect(spokenName('Dr. Lee')).toBe('Dr. Lee');
  expect(spokenName('Drew Barnes')).toBe('Drew');
  expect(spokenName('')).toBe('');
});

it('tells how long a text takes aloud, never less than a second', () => {
  expect(secondsAloud('')).toBe(1);
  expect(secondsAloud('word '.repeat(30))).toBe(12);
});
