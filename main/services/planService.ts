import { followingCall } from '../../shared/domain/followingCall.ts';
import { newCall, questionsOf } from '../../shared/domain/newCall.ts';
import { err, ok, type Result } from '../../shared/lib/result.ts';
import type { CallError } from '../../shared/ipc/contract.ts';
import {
  MOST_QUESTIONS,
  type Call,
  type CallEdit,
  type CallId,
  type PlanCall,
  type PlannedCall,
} from '../../shared/schemas/call.ts';
import type { Playbook } from '../../shared/schemas/playbook.ts';
import type { CallRepository, Clock, Desktop, Emit, NewId } from '../ports.ts';
import type { ChangeCall } from './changeCall.ts';
import type { PanelService } from './panelService.ts';
import type { PlaybookService } from './playbookService.ts';

export type PlanDeps = {
  readonly calls: CallRepository;
  readonly clock: Clock;
  readonly newId: NewId;
  readonly emit: Emit;
  readonly desktop: Desktop;
  readonly playbooks: PlaybookService;
  readonly change: ChangeCall;
  readonly panel: Pick<PanelService, 'showCall'>;
};

type NextOf = { readonly after: CallId; readonly playbookId: string | null };

/** New calls, on their own and after another one. */
function createPlanning({ calls, clock, newId, emit, playbooks }: PlanDeps) {
  const add = (call: Call): Call => {
    calls.save(call);
    emit('call.changed', { id: call.id, call });
    return call;
  };
  const fresh = (plan: PlanCall, playbook: Playbook): PlannedCall =>
    newCall({ id: newId() as CallId, plan, playbook, newId, now: clock.now() });

  return {
    plan: (plan: PlanCall): Call => add(fresh(plan, playbooks.byDefault())),

    /** Plans the call after a logged one; as any other when that is not to be had. */
    planNext(plan: PlanCall, { after, playbookId }: NextOf): Call {
      const call = fresh(plan, playbookId === null ? playbooks.byDefault() : playbooks.byId(playbookId));
      const from = calls.find(after);
      if (from?.stage !== 'logged') return add(call);
      return add(followingCall(call, { from, calls: calls.callsWith(from.company), newId }));
    },
  };
}

/** Everything before a call: planning, preparing, joining, removing. */
export function createPlanService(deps: PlanDeps) {
  const { calls, clock, newId, emit, desktop, playbooks, change, panel } = deps;

  return {
    ...createPlanning(deps),

    edit: (id: CallId, edit: CallEdit) => change(id, (call) => withEdit(call, edit)),

    /** Takes over a playbook's kind, intent and questions; answers already typed stay with their questions. */
    usePlaybook: (id: CallId, playbookId: string) =>
      change(id, (call) => {
        const playbook = playbooks.byId(playbookId);
        const answered = call.questions.filter((question) => question.answer.trim() !== '');
        const outcome = { ...call.outcome, kind: playbook.defaultKind, intent: playbook.intent };
        const questions = [...answered, ...questionsOf(playbook, newId)].slice(0, MOST_QUESTIONS);
        return { ...call, playbookId: playbook.id, outcome, questions };
      }),

    remove(id: CallId): Result<null, CallError> {
      if (!calls.remove(id, clock.now())) return err('CALL_NOT_FOUND');
      emit('call.changed', { id, call: null });
      return ok(null);
    },

    restore(id: CallId): Result<Call, CallError> {
      const call = calls.restore(id);
      if (call === null) return err('CALL_NOT_FOUND');
      emit('call.changed', { id, call });
      return ok(call);
    },

    /** Opens the meeting, and the panel beside it: on this call, unless another one is live. */
    join(id: CallId): Result<null, 'CALL_NOT_FOUND' | 'NO_LINK' | 'LINK_REFUSED'> {
      const call = calls.find(id);
      if (call === null) return err('CALL_NOT_FOUND');
      if (call.meetingUrl.trim() === '') return err('NO_LINK');
      if (!desktop.openLink(call.meetingUrl.trim())) return err('LINK_REFUSED');
      panel.showCall(calls.live()?.id ?? id);
      return ok(null);
    },
  };
}

/** The call with the fields of an edit; a field that is absent, or undefined, stays as it was. */
function withEdit<C extends Call>(call: C, edit: CallEdit): C {
  const given: CallEdit = Object.fromEntries(Object.entries(edit).filter(([, value]) => value !== undefined));
  return { ...call, ...given };
}

export type PlanService = ReturnType<typeof createPlanService>;
