import { useState } from 'react';
import type { Call, PlanCall } from '../../../shared/schemas/call.ts';
import { ask } from '../../app/bridge.ts';
import { useFormat } from '../../app/format.ts';
import { closePlanSheet, keepDraft, type OpenPlanSheet } from '../../app/planSheet.ts';
import { go } from '../../app/routes.ts';
import { useText } from '../../app/text.ts';
import { undoPlan } from '../../app/callUndo.ts';
import { say } from '../../app/toasts.ts';
import { planOf, type Missing, type PlanField } from './planModel.ts';
import type { PlanStore } from './planStore.ts';

export type Submit = {
  readonly run: (thenPrepare: 'prepare' | 'stay') => Promise<void>;
  /** What the last try found missing. */
  readonly asksFor: Missing | null;
  readonly isBusy: boolean;
};

type SubmitDeps = Pick<OpenPlanSheet, 'playbook' | 'after'> & { readonly store: PlanStore };

const FIELD_OF: Readonly<Record<Missing, PlanField>> = {
  company: 'company',
  start: 'when',
  date: 'when',
  time: 'when',
};

function useTellPlanned(): (call: Call) => void {
  const t = useText();
  const format = useFormat();
  return (call) => {
    const { company, startsAt } = call;
    say(t('plan.planned', { company, when: format.dayAndTime(startsAt) }), { action: undoPlan(t, call) });
  };
}

/** Saves the planned call, with its playbook and with what the call before it leaves. */
async function planned(plan: PlanCall, { playbook, after }: Omit<SubmitDeps, 'store'>): Promise<Call> {
  const playbookId = playbook?.id ?? null;
  if (after !== null) return ask('call.planNext', { plan, after: after.id, playbookId });
  const call = await ask('call.plan', plan);
  if (playbookId === null) return call;
  const changed = await ask('call.usePlaybook', { id: call.id, playbookId });
  return changed.ok ? changed.value : call;
}

/** Plans the call as it is understood, or asks for what is missing. */
export function useSubmit({ store, playbook, after }: SubmitDeps): Submit {
  const [asksFor, setAsksFor] = useState<Missing | null>(null);
  const [isBusy, setIsBusy] = useState(false);
  const tellPlanned = useTellPlanned();

  const plan = async (thenPrepare: 'prepare' | 'stay'): Promise<void> => {
    const model = await store.settled();
    const wanted = planOf(model);
    setAsksFor(model.missing);
    if (wanted === null) {
      if (model.missing !== null) store.edit(FIELD_OF[model.missing]);
      return;
    }
    const call = await planned(wanted, { playbook, after });
    if (after === null) keepDraft('');
    closePlanSheet();
    tellPlanned(call);
    if (thenPrepare === 'prepare') go({ view: 'prepare', callId: call.id });
  };
  const run = async (thenPrepare: 'prepare' | 'stay'): Promise<void> => {
    if (isBusy) return;
    setIsBusy(true);
    await plan(thenPrepare).finally(() => setIsBusy(false));
  };
  return { run, asksFor, isBusy };
}
