import { describe, expect, it } from 'vitest';
import {
  adviceOn,
  firstBlank,
  nextSlot,
  weakSlots,
  type Attention,
} from '../../../../renderer/features/prepare/advice.ts';
import { SLOTS, type Slot } from '../../../../renderer/app/outcomeSentence.ts';
import type { LintCode, LintFinding } from '../../../../shared/domain/outcomeLint/lintCode.ts';

const finding = (slot: Slot, code: LintCode): LintFinding => ({
  slot,
  code,
  values: { who: '', what: '', when: '' },
});

const NOTHING = [finding('who', 'no-actor'), finding('what', 'no-action'), finding('when', 'no-date')];
const BLANK = { who: '', what: '', when: '' };
const UNTOUCHED: Attention = { active: null, left: new Set() };

const attention = (active: Slot | null, ...left: readonly Slot[]): Attention => ({
  active,
  left: new Set(left),
});

describe('what is said about an outcome', () => {
  it('is that it can be asked for, when the linter finds nothing', () => {
    expect(adviceOn([], { who: 'Dana', what: 'sign', when: 'Friday' }, UNTOUCHED)).toEqual({ kind: 'sound' });
  });

  it('is nothing while no slot has been touched', () => {
    expect(adviceOn(NOTHING, BLANK, UNTOUCHED)).toEqual({ kind: 'open' });
  });

  it('is help, not a warning, where the keyboard stands in an empty slot', () => {
    expect(adviceOn(NOTHING, BLANK, attention('who'))).toEqual({
      kind: 'help',
      slot: 'who',
      isFirst: true,
      others: [],
    });
    expect(adviceOn(NOTHING.slice(1), { ...BLANK, who: 'Dana' }, attention('what', 'who'))).toEqual({
      kind: 'help',
      slot: 'what',
      isFirst: false,
      others: [],
    });
  });

  it('is nothing about later slots while an earlier one is being written', () => {
    expect(adviceOn(NOTHING.slice(1), { ...BLANK, who: 'Dana' }, attention('who'))).toEqual({ kind: 'open' });
  });
});

describe('a warning about an outcome', () => {
  it('comes for a slot that was left empty, or jumped over', () => {
    const words = { who: 'Dana', what: '', when: '' };
    expect(adviceOn(NOTHING.slice(1), words, attention('when', 'who', 'what'))).toMatchObject({
      kind: 'help',
      slot: 'when',
      others: ['what'],
    });
    expect(adviceOn(NOTHING.slice(1), words, attention('what', 'who', 'what', 'when'))).toMatchObject({
      kind: 'weak',
      finding: { code: 'no-action' },
      others: ['when'],
    });
    expect(adviceOn(NOTHING.slice(0, 2), { ...BLANK, when: 'Friday' }, UNTOUCHED)).toMatchObject({
      kind: 'weak',
      finding: { code: 'no-actor' },
      others: ['what'],
    });
  });
});

describe('no warning about an outcome', () => {
  it('comes while nothing was written yet', () => {
    expect(adviceOn(NOTHING, BLANK, attention('who', 'who', 'what'))).toMatchObject({
      kind: 'help',
      slot: 'who',
    });
    expect(weakSlots(NOTHING, BLANK, new Set(SLOTS))).toEqual([]);
  });
});

describe('the first warning about an outcome', () => {
  it('is about the weak slot in hand before any other', () => {
    const findings = [finding('who', 'vague-actor'), finding('what', 'vague-verb')];
    const words = { who: 'someone', what: 'think about it', when: 'Friday' };
    expect(adviceOn(findings, words, attention('what'))).toMatchObject({
      finding: { slot: 'what' },
      others: ['who'],
    });
    expect(adviceOn(findings, words, attention('when'))).toMatchObject({
      finding: { slot: 'who' },
      others: ['what'],
    });
  });

  it('is about the others when the slot in hand is empty but its answer stands elsewhere', () => {
    const findings = [finding('who', 'vague-actor')];
    const words = { who: 'someone', what: 'sign by Friday', when: '' };
    expect(adviceOn(findings, words, attention('when'))).toMatchObject({
      kind: 'weak',
      finding: { slot: 'who' },
    });
  });
});

describe('every warning about an outcome', () => {
  it('can be reached, whichever slot is in hand', () => {
    const words = { who: 'we', what: 'learn more', when: 'soon' };
    for (const active of SLOTS) {
      const advice = adviceOn(NOTHING, words, attention(active, ...SLOTS));
      const reached = advice.kind === 'weak' ? [advice.finding.slot, ...advice.others] : [];
      expect(reached.toSorted()).toEqual(SLOTS.toSorted());
    }
  });
});

describe('slots shown as weak', () => {
  it('are those with words the linter objects to, never a fresh empty one', () => {
    const findings = [finding('what', 'information-only'), finding('when', 'no-date')];
    expect(weakSlots(findings, { who: 'Dana', what: 'learn more', when: '' }, new Set())).toEqual(['what']);
    expect(weakSlots(findings, { who: 'Dana', what: 'learn more', when: '' }, new Set(['when']))).toEqual([
      'what',
      'when',
    ]);
  });
});

describe('where the keyboard goes', () => {
  it('begins in the first empty slot', () => {
    expect(firstBlank(BLANK)).toBe('who');
    expect(firstBlank({ who: 'Dana', what: ' ', when: 'Friday' })).toBe('what');
    expect(firstBlank({ who: 'Dana', what: 'sign', when: 'Friday' })).toBeNull();
  });

  it('goes on to the next empty slot after one was filled, and else stays', () => {
    expect(nextSlot('who', { ...BLANK, who: 'Dana' })).toBe('what');
    expect(nextSlot('who', { who: 'Dana', what: 'sign', when: '' })).toBe('when');
    expect(nextSlot('what', { who: '', what: 'sign', when: 'Friday' })).toBe('what');
  });
});
