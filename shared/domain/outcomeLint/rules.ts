import type { CommitmentKind } from '../../schemas/outcome.ts';
import type { DueDateReading } from '../dueDate/dueDate.ts';
import type { ActionReading } from './action/readAction.ts';
import type { Actor } from './actor/readActor.ts';
import type { LintCode, LintSlot, WeakCode } from './lintCode.ts';

/** An outcome as understood; each rule asks one question about it. */
export type OutcomeReading = {
  /** Whose side acts, by the slot *who* or, when that is empty, by the action's own subject. */
  readonly actor: Actor;
  readonly action: ActionReading;
  readonly due: DueDateReading;
  readonly kind: CommitmentKind;
};

export type LintRule = {
  readonly code: LintCode;
  readonly slot: LintSlot;
  readonly applies: (reading: OutcomeReading) => boolean;
};

/** Calls at which a purchase is asked for too early. */
const EARLY_KINDS: ReadonlySet<CommitmentKind> = new Set(['time', 'explore']);

const isSellers = ({ actor }: OutcomeReading): boolean => actor === 'seller';
const words =
  (code: WeakCode) =>
  ({ action }: OutcomeReading): boolean =>
    action.weakness === code;

/** The seller's deed under the client's name; under the seller's own name the slot *who* says it already. */
const isSellerPromise = (reading: OutcomeReading): boolean =>
  !isSellers(reading) && (words('seller-promise')(reading) || reading.action.actor === 'seller');

/** All rules; within a slot the first one that applies is reported. */
export const LINT_RULES: readonly LintRule[] = [
  { code: 'no-actor', slot: 'who', applies: ({ actor }) => actor === 'nobody' },
  { code: 'seller-is-actor', slot: 'who', applies: isSellers },
  { code: 'vague-actor', slot: 'who', applies: ({ actor }) => actor === 'indefinite' },
  { code: 'no-action', slot: 'what', applies: ({ action }) => !action.namesAct },
  { code: 'seller-promise', slot: 'what', applies: isSellerPromise },
  { code: 'internal-step', slot: 'what', applies: words('internal-step') },
  { code: 'information-only', slot: 'what', applies: words('information-only') },
  { code: 'relationship-only', slot: 'what', applies: words('relationship-only') },
  { code: 'follow-up-only', slot: 'what', applies: words('follow-up-only') },
  { code: 'continuation', slot: 'what', applies: words('continuation') },
  { code: 'not-observable', slot: 'what', applies: words('not-observable') },
  { code: 'vague-verb', slot: 'what', applies: words('vague-verb') },
  {
    code: 'several-at-once',
    slot: 'what',
    applies: (reading) => !isSellers(reading) && reading.action.hasSeveralActs,
  },
  {
    code: 'too-big-for-call',
    slot: 'what',
    applies: (reading) => !isSellers(reading) && EARLY_KINDS.has(reading.kind) && reading.action.isBig,
  },
  { code: 'no-date', slot: 'when', applies: ({ due }) => due.kind === 'none' },
  { code: 'vague-date', slot: 'when', applies: ({ due }) => due.kind === 'vague' },
  { code: 'date-in-past', slot: 'when', applies: ({ due }) => due.kind === 'date' && due.isPast },
];
