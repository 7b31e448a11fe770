import type { LintFinding } from '../../../shared/domain/outcomeLint/lintCode.ts';
import type { Outcome } from '../../../shared/schemas/outcome.ts';
import { SLOTS, type Slot } from '../../app/outcomeSentence.ts';

/** What stands below the sentence. */
export type Advice =
  /** Every slot holds: nothing keeps the seller from asking. */
  | { readonly kind: 'sound' }
  /** A slot that needs other words, with the other such slots. */
  | { readonly kind: 'weak'; readonly finding: LintFinding; readonly others: readonly Slot[] }
  /** The keyboard is in a slot that is still empty: help, no warning. `isFirst`: nothing is filled in at all. */
  | {
      readonly kind: 'help';
      readonly slot: Slot;
      readonly isFirst: boolean;
      readonly others: readonly Slot[];
    }
  /** On the way: nothing wrong so far, and not whole yet. */
  | { readonly kind: 'open' };

export type Attention = {
  /** The slot that has the keyboard, or had it last. */
  readonly active: Slot | null;
  /** Slots that have been left, so that leaving them empty was a choice. */
  readonly left: ReadonlySet<Slot>;
};

type Words = Pick<Outcome, Slot>;

const isBlank = (text: string): boolean => text.trim() === '';

/** An empty slot is only complained about once it was left, or once a later one is filled in. */
function isDue(slot: Slot, words: Words, left: ReadonlySet<Slot>): boolean {
  if (!isBlank(words[slot]) || left.has(slot)) return true;
  return SLOTS.slice(SLOTS.indexOf(slot) + 1).some((later) => !isBlank(words[later]));
}

const isUntold = (words: Words): boolean => SLOTS.every((slot) => isBlank(words[slot]));

/** The slots to be shown as weak: none as long as nothing was written at all. */
export function weakSlots(
  findings: readonly LintFinding[],
  words: Words,
  left: ReadonlySet<Slot>,
): readonly Slot[] {
  if (isUntold(words)) return [];
  return SLOTS.filter(
    (slot) => findings.some((finding) => finding.slot === slot) && isDue(slot, words, left),
  );
}

function adviceOnWeak(findings: readonly LintFinding[], weak: readonly Slot[], active: Slot | null): Advice {
  const slot = active !== null && weak.includes(active) ? active : weak[0];
  const finding = findings.find((candidate) => candidate.slot === slot);
  if (finding === undefined) return { kind: 'open' };
  return { kind: 'weak', finding, others: weak.filter((other) => other !== slot) };
}

/** The slot in hand, when it is empty and its emptiness is not held against the seller yet. */
function slotToHelp(
  findings: readonly LintFinding[],
  words: Words,
  { active, left }: Attention,
): Slot | null {
  if (active === null || !isBlank(words[active])) return null;
  if (isDue(active, words, left) && !isUntold(words)) return null;
  return findings.some(({ slot }) => slot === active) ? active : null;
}

/** What to say about the outcome now: about the slot in hand first, then about the first one that is weak. */
export function adviceOn(findings: readonly LintFinding[], words: Words, attention: Attention): Advice {
  if (findings.length === 0) return { kind: 'sound' };
  const weak = weakSlots(findings, words, attention.left);
  const slot = slotToHelp(findings, words, attention);
  if (slot === null) return adviceOnWeak(findings, weak, attention.active);
  return { kind: 'help', slot, isFirst: isUntold(words), others: weak };
}

/** The first slot that holds nothing. */
export const firstBlank = (words: Words): Slot | null => SLOTS.find((slot) => isBlank(words[slot])) ?? null;

/** Where the keyboard goes after a slot was filled by a press: on to the next empty one, else back into it. */
export function nextSlot(filled: Slot, words: Words): Slot {
  const later = SLOTS.slice(SLOTS.indexOf(filled) + 1);
  return later.find((slot) => isBlank(words[slot])) ?? filled;
}
