import type { CommitmentKind, Intent } from '../schemas/outcome.ts';
import type { PlaybookQuestion } from '../schemas/playbook.ts';

/** What a built-in playbook is made of; its words are in the text catalogue under `playbooks.<id>`. */
export type BuiltInPlaybook = {
  readonly id: string;
  readonly callType: string;
  readonly defaultKind: CommitmentKind;
  readonly intent: Intent;
  /** One purpose per question, in order; question n has the text `playbooks.<id>.questions.<n>`. */
  readonly questionPurposes: readonly PlaybookQuestion['purpose'][];
};

export const DEFAULT_PLAYBOOK_ID = 'outcome-first';

/** The nine playbooks that ship with Callside; the first is the default. */
export const BUILT_IN_PLAYBOOKS: readonly BuiltInPlaybook[] = [
  {
    id: 'outcome-first',
    callType: 'any',
    defaultKind: 'explore',
    intent: 'advances',
    questionPurposes: ['reflection', 'reflection', 'reflection', 'reflection', 'reflection'],
  },
  {
    id: 'first-contact',
    callType: 'first-contact',
    defaultKind: 'time',
    intent: 'creates',
    questionPurposes: [
      'situation',
      'problem',
      'problem',
      'implication',
      'need-payoff',
      'decision',
      'decision',
    ],
  },
  {
    id: 'discovery',
    callType: 'discovery',
    defaultKind: 'explore',
    intent: 'creates',
    questionPurposes: [
      'situation',
      'problem',
      'problem',
      'problem',
      'implication',
      'implication',
      'need-payoff',
      'decision',
      'decision',
    ],
  },
  {
    id: 'deep-discovery-workshop',
    callType: 'deep-discovery-workshop',
    defaultKind: 'collaborate',
    intent: 'advances',
    questionPurposes: [
      'situation',
      'situation',
      'problem',
      'implication',
      'implication',
      'need-payoff',
      'need-payoff',
      'decision',
      'decision',
    ],
  },
  {
    id: 'demo',
    callType: 'demo',
    defaultKind: 'consensus',
    intent: 'advances',
    questionPurposes: [
      'situation',
      'situation',
      'problem',
      'implication',
      'need-payoff',
      'need-payoff',
      'decision',
      'decision',
    ],
  },
  {
    id: 'proposal-review',
    callType: 'proposal-review',
    defaultKind: 'review',
    intent: 'advances',
    questionPurposes: [
      'problem',
      'problem',
      'implication',
      'need-payoff',
      'need-payoff',
      'decision',
      'decision',
      'decision',
    ],
  },
  {
    id: 'negotiation-close',
    callType: 'negotiation-close',
    defaultKind: 'decide',
    intent: 'advances',
    questionPurposes: [
      'situation',
      'problem',
      'implication',
      'need-payoff',
      'decision',
      'decision',
      'decision',
      'reflection',
    ],
  },
  {
    id: 'business-review-renewal',
    callType: 'business-review-renewal',
    defaultKind: 'execute',
    intent: 'advances',
    questionPurposes: [
      'situation',
      'situation',
      'problem',
      'implication',
      'need-payoff',
      'need-payoff',
      'decision',
      'decision',
    ],
  },
  {
    id: 'stalled-deal-rescue',
    callType: 'stalled-deal-rescue',
    defaultKind: 'change',
    intent: 'advances',
    questionPurposes: [
      'situation',
      'problem',
      'problem',
      'implication',
      'need-payoff',
      'decision',
      'decision',
      'reflection',
    ],
  },
];
