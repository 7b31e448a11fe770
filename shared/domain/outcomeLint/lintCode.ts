import type { CommitmentKind } from '../../schemas/outcome.ts';

export type LintSlot = 'who' | 'what' | 'when';

export type WhoCode = 'no-actor' | 'seller-is-actor' | 'vague-actor';
export type WhenCode = 'no-date' | 'vague-date' | 'date-in-past';

/** What can be wrong with the wording of one clause of an action. */
export type WeakCode =
  | 'seller-promise'
  | 'internal-step'
  | 'information-only'
  | 'relationship-only'
  | 'follow-up-only'
  | 'continuation'
  | 'not-observable'
  | 'vague-verb';
export type WhatCode = 'no-action' | WeakCode | 'several-at-once' | 'too-big-for-call';

export type LintCode = WhoCode | WhatCode | WhenCode;

/** An outcome as typed; `callDate` is the day of the call, `YYYY-MM-DD`. */
export type LintInput = {
  readonly who: string | null;
  readonly what: string | null;
  readonly when: string | null;
  readonly kind: CommitmentKind;
  readonly callDate: string;
};

/** One thing to improve. `values` fill the slots of its message and are never empty where the message quotes them. */
export type LintFinding = {
  readonly slot: LintSlot;
  readonly code: LintCode;
  readonly values: { readonly who: string; readonly what: string; readonly when: string };
};
