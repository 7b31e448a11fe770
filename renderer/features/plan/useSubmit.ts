import { useState } from 'react';
import type { Call } from '../../../shared/schemas/call.ts';
import type { Playbook } from '../../../shared/schemas/playbook.ts';
import { ask } from '../../app/bridge.ts';
import { useFormat } from '../../app/format.ts';
import { closePlanSheet, keepDraft } from '../../app/planSheet.ts';
import { go } from '../../app/routes.ts';
import { useText } from '../../app/text.ts';
import { say } from '../../app/toasts.ts';
import { planOf, type Missing, type PlanField } from './planModel.ts';
import type { PlanStore } from './planStore.ts';

export type Submit = {
  readonly run: (thenPrepare: 'prepare' | 'stay') => Promise<void>;
  /** What the last try found missing. */
  readonly asksFor: Missing | null;
  readonly isBusy: boolean;
};

type SubmitDeps = { readonly store: PlanStore; readonly playbook: Playbook | null };

const FIELD_OF: Readonly<Record<Missing, PlanField>> = {
  company: 'company',
  start: 'when',
  date: 'when',
  time: 'when',
};

function useTellPlanned(): (call: Call) => void {
  const t = useText();
  const format = useFormat();
  return ({ id, company, startsAt }) => {
    const text = t('plan.planned', { company, when: format.dayAndTime(startsAt) });
    say(text, { action: { label: t('shell.undo'), run: () => void ask('call.remove', { id }) } });
  };
}

/** Plans the call as it is understood, or asks for what is missing. */
export function useSubmit({ store, playbook }: SubmitDeps): Submit {
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
    const call = await ask('call.plan', wanted);
    if (playbook !== null) await ask('call.usePlaybook', { id: call.id, playbookId: playbook.id });
    keepDraft('');
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
