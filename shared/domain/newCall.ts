import type { EpochMs } from '../lib/time.ts';
import type { CallId, PlanCall, PlannedCall, Promised, Question } from '../schemas/call.ts';
import type { Playbook } from '../schemas/playbook.ts';

export const NO_PROMISE: Promised = { what: '', who: '', when: '', dueOn: null, state: 'pending' };

export type NewCall = {
  readonly id: CallId;
  readonly plan: PlanCall;
  readonly playbook: Playbook;
  readonly newId: () => string;
  readonly now: EpochMs;
};

/** The questions of a playbook as a call asks them. */
export function questionsOf(playbook: Playbook, newId: () => string): readonly Question[] {
  return playbook.questions.map(({ text }) => ({ id: newId(), text, answer: '', answeredAt: null }));
}

/** A planned call: its appointment, the playbook's questions, and nothing defined yet. */
export function newCall({ id, plan, playbook, newId, now }: NewCall): PlannedCall {
  return {
    id,
    ...plan,
    company: plan.company.trim(),
    contact: plan.contact.trim(),
    stage: 'planned',
    playbookId: playbook.id,
    outcome: { who: '', what: '', when: '', kind: playbook.defaultKind, intent: playbook.intent },
    fallback: '',
    purpose: '',
    askPhrase: '',
    opening: null,
    ask: null,
    clientReason: '',
    questions: questionsOf(playbook, newId),
    clientAgenda: '',
    noteDraft: '',
    notes: [],
    saidAt: null,
    askedAt: null,
    gainedAt: null,
    promise: NO_PROMISE,
    followUps: [],
    reason: null,
    reasonText: '',
    nextAsk: '',
    createdAt: now,
    updatedAt: now,
  };
}
