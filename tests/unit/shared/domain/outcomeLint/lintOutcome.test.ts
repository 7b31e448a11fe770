import { describe, expect, it } from 'vitest';
import type { LintInput } from '../../../../../shared/domain/outcomeLint/lintCode.ts';
import { isSound, lintOutcome } from '../../../../../shared/domain/outcomeLint/lintOutcome.ts';

const SOUND: LintInput = {
  who: 'Dana Whitfield',
  what: 'bring her CFO to a 45-minute working session',
  when: 'Thu, Dec 3',
  kind: 'consensus',
  callDate: '2026-11-18',
};
const lint = (changes: Partial<LintInput>) => lintOutcome({ ...SOUND, ...changes });
const codes = (changes: Partial<LintInput>) => lint(changes).map(({ code }) => code);

describe('an outcome with a client, an act and a day', () => {
  it('is sound', () => {
    expect(isSound(lint({}))).toBe(true);
  });

  it('stays sound when actor and day stand inside the action', () => {
    const what = 'Dana sends us the gate log by 27 November';

    expect(isSound(lint({ who: '', what, when: null }))).toBe(true);
  });
});

describe('the findings', () => {
  it('are at most one for each slot, in the order of the sentence', () => {
    expect(lint({ who: 'We', what: 'stay in touch', when: 'soon' })).toMatchObject([
      { slot: 'who', code: 'seller-is-actor' },
      { slot: 'what', code: 'continuation' },
      { slot: 'when', code: 'vague-date' },
    ]);
    expect(isSound(lint({ when: 'soon' }))).toBe(false);
  });

  it('quote what was typed, without blanks around it', () => {
    expect(lint({ who: ' someone ', what: '  look into it ', when: ' soon ' })[0]?.values).toEqual({
      who: 'someone',
      what: 'look into it',
      when: 'soon',
    });
  });

  it('quote the words of the action that stand for an empty slot', () => {
    const [finding] = lint({ who: null, what: 'we send the draft on 10 November', when: '' });

    expect(finding?.values).toEqual({
      who: 'we',
      what: 'we send the draft on 10 November',
      when: '10 November',
    });
  });

  it('quote nothing where nothing was typed', () => {
    expect(lint({ who: null, what: null, when: null })[0]?.values).toEqual({ who: '', what: '', when: '' });
  });
});

describe('the rules for one slot', () => {
  it('let a placeholder count as empty', () => {
    expect(codes({ who: 'tbd', what: 'offen', when: 'n/a' })).toEqual(['no-actor', 'no-action', 'no-date']);
  });

  it('see the seller in an action under the client’s name', () => {
    expect(codes({ what: 'our engineer sends her the test report' })).toEqual(['seller-promise']);
    expect(codes({ who: 'Frau Mai', what: 'wir schicken ihr die Unterlagen' })).toEqual(['seller-promise']);
  });

  it('do not count acts or sums against the seller, who is wrong already', () => {
    const what = 'introduce Tom to Dana and sign the master agreement';

    expect(codes({ who: 'I', what, kind: 'time' })).toEqual(['seller-is-actor']);
  });

  it('hold a purchase too big for a first call and fit for a deciding one', () => {
    expect(codes({ what: 'approve $400k', kind: 'time' })).toEqual(['too-big-for-call']);
    expect(codes({ what: 'die 1,2 Millionen freizugeben', kind: 'explore' })).toEqual(['too-big-for-call']);
    expect(codes({ what: 'approve $400k', kind: 'decide' })).toEqual([]);
  });

  it('let one act that holds lift a weak one beside it', () => {
    expect(codes({ what: 'discuss it internally' })).toEqual(['vague-verb']);
    expect(codes({ what: 'discuss it internally and bring back a figure' })).toEqual([]);
  });

  it('judge words that give no language away in both', () => {
    expect(codes({ what: 'nachdenken' })).toEqual(['vague-verb']);
    expect(codes({ what: 'follow up' })).toEqual(['follow-up-only']);
    expect(codes({ what: 'Datenschutz' })).toEqual(['no-action']);
    expect(codes({ what: 'Unterschreiben' })).toEqual([]);
  });
});
