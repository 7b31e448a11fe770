import type { DueDateReading } from '../dueDate/dueDate.ts';
import { findDueDate, readDueDate } from '../dueDate/readDueDate.ts';
import { type ActionReading, readAction } from './action/readAction.ts';
import { type Actor, readActor } from './actor/readActor.ts';
import type { LintFinding, LintInput, LintSlot } from './lintCode.ts';
import { LINT_RULES, type OutcomeReading } from './rules.ts';

const SLOTS: readonly LintSlot[] = ['who', 'what', 'when'];

/** An actor named inside the action counts when the slot *who* is empty. */
function actorOf(who: string | null, action: ActionReading): Actor {
  const actor = readActor(who);
  return actor === 'nobody' ? action.actor : actor;
}

/** A day named inside the action counts when the slot *when* is empty. */
function dueOf({ when, what, callDate }: LintInput): DueDateReading {
  const typed = readDueDate(when, { callDate });
  const inAction = typed.kind === 'none' ? findDueDate(what, { callDate }) : null;
  return inAction === null ? typed : { kind: 'date', ...inAction };
}

/** What the messages quote: the typed text, or the words of the action that stand for an empty slot. */
function valuesOf(input: LintInput, { action, due }: OutcomeReading): LintFinding['values'] {
  const foundDay = due.kind === 'date' ? due.text : '';
  return {
    who: (input.who ?? '').trim() || action.subject,
    what: (input.what ?? '').trim(),
    when: (input.when ?? '').trim() || foundDay,
  };
}

/**
 * Says what keeps a planned outcome from being a commitment, at most one finding for each of who, what and when.
 * Understands English and German alike; text comes from the catalogue by `code`. Never throws on what is typed.
 */
export function lintOutcome(input: LintInput): readonly LintFinding[] {
  const action = readAction(input.what, input.callDate);
  const reading: OutcomeReading = {
    actor: actorOf(input.who, action),
    action,
    due: dueOf(input),
    kind: input.kind,
  };
  const values = valuesOf(input, reading);
  return SLOTS.flatMap((slot) => {
    const rule = LINT_RULES.find((candidate) => candidate.slot === slot && candidate.applies(reading));
    return rule === undefined ? [] : [{ slot, code: rule.code, values }];
  });
}

/** Whether nothing was found: a client who acts, an act one could watch, a day it falls due. */
export const isSound = (findings: readonly LintFinding[]): boolean => findings.length === 0;
