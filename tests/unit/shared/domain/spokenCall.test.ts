import { expect, it } from 'vitest';
import { suggestAskPhrase } from '../../../../shared/domain/askPhrase.ts';
import { askOf, askPhraseOf, openingOf } from '../../../../shared/domain/spokenCall.ts';
import { aPlannedCall } from '../../../builders/callBuilder.ts';

const outcome = aPlannedCall().outcome;
const patterns = {
  opening: 'Thanks, {contact}. I’d like to {purpose}. I’ll ask you to {ask}.',
  ask: 'Will you {ask}?',
};
const said = (what: string, when = '') => suggestAskPhrase({ ...outcome, what, when }, 'en');
const gesagt = (what: string, when = '') => suggestAskPhrase({ ...outcome, what, when }, 'de');

it('turns from speaking about the client to speaking to the client', () => {
  expect(said('bring her CFO to a session', 'Thu, Dec 3')).toBe('bring your CFO to a session by Thu, Dec 3');
  expect(said('get his own director’s sign-off')).toBe('get your own director’s sign-off');
  expect(said('sign it themselves.')).toBe('sign it yourself');
  expect(said('call them')).toBe('call you');
});

it('says the date as it was typed when it needs no "by"', () => {
  expect(said('sign', 'before we hang up')).toBe('sign before we hang up');
  expect(said('sign', 'today.')).toBe('sign today');
  expect(gesagt('zu unterschreiben', 'Freitag')).toBe('bis Freitag zu unterschreiben');
  expect(gesagt('zu unterschreiben', 'am Montag')).toBe('am Montag zu unterschreiben');
});

it('speaks formally to a German client', () => {
  expect(gesagt('ihre Einkaufsleiterin mitzubringen')).toBe('Ihre Einkaufsleiterin mitzubringen');
  expect(gesagt('sein Budget zu bestätigen und ihnen zu helfen')).toBe(
    'Ihr Budget zu bestätigen und Ihnen zu helfen',
  );
});

it('suggests nothing for nothing', () => {
  expect(said('  ', 'Friday')).toBe('');
});

it('asks with the typed words before the derived ones', () => {
  expect(askPhraseOf(aPlannedCall(), 'en')).toBe('bring your CFO to a working session by Thursday');
  expect(askPhraseOf(aPlannedCall({ askPhrase: 'bring Tom' }), 'en')).toBe('bring Tom');
});

it('composes opening and ask from the outcome', () => {
  const call = aPlannedCall({ purpose: 'size the Reno problem' });
  expect(openingOf(call, patterns, 'en')).toBe(
    'Thanks, Dana. I’d like to size the Reno problem. I’ll ask you to bring your CFO to a working session by Thursday.',
  );
  expect(askOf(call, patterns, 'en')).toBe('Will you bring your CFO to a working session by Thursday?');
});

it('has nothing to say without an outcome, and keeps edited words whatever the outcome', () => {
  const undefinedCall = aPlannedCall({ outcome: { ...outcome, what: '' } });
  expect(openingOf(undefinedCall, patterns, 'en')).toBe('');
  expect(askOf(undefinedCall, patterns, 'en')).toBe('');
  expect(openingOf({ ...undefinedCall, opening: 'Hello.' }, patterns, 'en')).toBe('Hello.');
  expect(askOf({ ...undefinedCall, ask: 'Shall we?' }, patterns, 'en')).toBe('Shall we?');
});
