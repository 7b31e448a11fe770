import { describe, expect, it } from 'vitest';
import { clientName, commitmentLine } from '../../../../renderer/features/live/commitment.ts';
import { withEmptyLine, without, withText } from '../../../../renderer/features/live/followUpList.ts';
import { aCall } from '../../../builders/callBuilder.ts';

const call = aCall();
const withOutcome = (outcome: Partial<typeof call.outcome>) =>
  aCall({ outcome: { ...call.outcome, ...outcome } });

describe('the commitment in one line', () => {
  it('begins with what the contact will do', () => {
    expect(commitmentLine(call, 'en')).toBe('Bring her CFO to a working session by Thursday');
  });

  it('names who will do it when that is someone else', () => {
    expect(commitmentLine(withOutcome({ who: 'Tom Reilly' }), 'en')).toBe(
      'Tom Reilly: bring her CFO to a working session by Thursday',
    );
  });

  it('puts the date first in German', () => {
    const outcome = { what: 'die Rechnungen zu schicken.', when: 'Freitag' };
    expect(commitmentLine(withOutcome(outcome), 'de')).toBe('Bis Freitag die Rechnungen zu schicken');
  });

  it('does without a date, and is empty without an action', () => {
    expect(commitmentLine(withOutcome({ when: '' }), 'en')).toBe('Bring her CFO to a working session');
    expect(commitmentLine(withOutcome({ what: ' ' }), 'en')).toBe('');
  });
});

it('speaks of the contact by first name, else of the company', () => {
  expect(clientName(call)).toBe('Dana');
  expect(clientName(aCall({ contact: '' }))).toBe('Halden Freight');
});

describe('what the seller promised', () => {
  const one = { id: 'a', text: 'Send the lane list', isDone: false };

  it('begins a new line with its first letter', () => {
    expect(withText([one], 'b', 'C')).toEqual([one, { id: 'b', text: 'C', isDone: false }]);
  });

  it('changes a line in place', () => {
    expect(withText([one], 'a', 'Send it')).toEqual([{ ...one, text: 'Send it' }]);
  });

  it('takes a line away', () => {
    expect(without([one], 'a')).toEqual([]);
  });

  it('always ends in an empty line to write on', () => {
    expect(withEmptyLine([one], 'b').map(({ id }) => id)).toEqual(['a', 'b']);
    expect(withEmptyLine([one], 'a')).toEqual([one]);
  });
});
