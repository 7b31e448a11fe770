import { useMemo, useRef, useState, type Ref } from 'react';
import type { LintFinding } from '../../../shared/domain/outcomeLint/lintCode.ts';
import { callDate } from '../../../shared/domain/promise.ts';
import { hasOutcome } from '../../../shared/domain/readiness.ts';
import type { Outcome } from '../../../shared/schemas/outcome.ts';
import { useText } from '../../app/text.ts';
import { say } from '../../app/toasts.ts';
import type { OutcomeSlotHandle } from '../../ui/OutcomeSlot.tsx';
import { adviceOn, nextSlot, weakSlots, type Advice } from './advice.ts';
import { findingsIn, type OutcomeWords } from './lint.ts';
import { SLOTS, type Slot } from '../../app/outcomeSentence.ts';
import { cut, usePreparation } from './preparation.ts';
import { useSettled } from '../../app/useSettled.ts';

const LINT_DELAY_MS = 300;

export type OutcomeBuilder = {
  readonly outcome: Outcome;
  readonly findings: readonly LintFinding[];
  readonly weak: readonly Slot[];
  readonly advice: Advice;
  /** Every slot of the sentence takes its own. */
  readonly refOf: Readonly<Record<Slot, Ref<OutcomeSlotHandle>>>;
  readonly edit: (slot: Slot, text: string) => void;
  readonly enter: (slot: Slot) => void;
  readonly leave: (slot: Slot) => void;
  /** Fills a slot by a press and goes on to the next empty one; Mod+Z takes it back. */
  readonly fill: (slot: Slot, text: string) => void;
  readonly focus: (slot: Slot) => void;
};

/** The same object for as long as the words are the same, however often the call is answered by main. */
function useWords({ who, what, when, kind }: Outcome): OutcomeWords {
  return useMemo(() => ({ who, what, when, kind }), [who, what, when, kind]);
}

function useFindings(words: OutcomeWords) {
  const { call } = usePreparation();
  const [settled, settle] = useSettled(words, LINT_DELAY_MS);
  const date = callDate(call);
  const findings = useMemo(() => findingsIn(settled, date), [settled, date]);
  return { findings, settle };
}

function useAttention(outcome: Outcome) {
  const [active, setActive] = useState<Slot | null>(null);
  const [left, setLeft] = useState<ReadonlySet<Slot>>(() => new Set(hasOutcome(outcome) ? SLOTS : []));
  const leave = (slot: Slot): void => setLeft((before) => new Set([...before, slot]));
  return { active, left, setActive, leave };
}

function useHandles() {
  const who = useRef<OutcomeSlotHandle>(null);
  const what = useRef<OutcomeSlotHandle>(null);
  const when = useRef<OutcomeSlotHandle>(null);
  return { who, what, when };
}

/** The outcome while it is being written: its words, what the linter says, and how to fill it in. */
export function useOutcome(): OutcomeBuilder {
  const t = useText();
  const { call, store } = usePreparation();
  const { outcome } = call;
  const words = useWords(outcome);
  const { findings, settle } = useFindings(words);
  const { active, left, setActive, leave } = useAttention(outcome);
  const handles = useHandles();

  const current = (): Outcome => store.getState().call?.outcome ?? outcome;
  const edit = (slot: Slot, text: string): void =>
    store.edit({ outcome: { ...current(), [slot]: cut(text) } });
  const focus = (slot: Slot): void => handles[slot].current?.focus();
  const settleNow = (): void => settle(current());

  const fill = (slot: Slot, text: string): void => {
    const before = current()[slot];
    const type = (typed: string): void => {
      handles[slot].current?.fill(typed);
      settleNow();
    };
    type(text);
    focus(nextSlot(slot, current()));
    // In the slots Mod+Z is the field's own undo, which knows what was typed for the seller too.
    const undo = (): void => (current()[slot] === cut(text) ? type(before) : undefined);
    say(t('prepare.outcome.filled', { text }), { action: { label: t('prepare.undo'), run: undo } });
  };

  return {
    outcome,
    findings,
    weak: weakSlots(findings, outcome, left),
    advice: adviceOn(findings, outcome, { active, left }),
    refOf: handles,
    edit,
    enter: setActive,
    leave: (slot) => {
      leave(slot);
      settleNow();
    },
    fill,
    focus,
  };
}
