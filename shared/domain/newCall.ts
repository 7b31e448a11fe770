import type { EpochMs } from '../lib/time.ts';
import type { CallId, PlanCall, PlannedCall, Promised, Question } from '../schemas/call.ts';
import type { Playbook } from '../schemas/playbook.ts';

export const NO_PROMISE: Promised = { what: '', who: '', when: '', dueOn: null, state: 'pending' };

/** What is in a call before anything was said in it, and while its words are composed from its outcome. */
export const NOTHING_SAID = {
  askPhrase: '',
  opening: null,
  ask: null,
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
} satisfies Partial<PlannedCall>;

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
    clientReason: '',
    questions: questionsOf(playbook, newId),
    ...NOTHING_SAID,
    createdAt: now,
    updatedAt: now,
  };
}
