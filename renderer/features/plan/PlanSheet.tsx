import { useEffect, useRef, useState } from 'react';
import { useStore } from 'zustand';
import { closePlanSheet, keepDraft, planSheet, type OpenPlanSheet } from '../../app/planSheet.ts';
import { useBoot } from '../../app/boot.ts';
import { ask } from '../../app/bridge.ts';
import { useText } from '../../app/text.ts';
import { Sheet } from '../../ui/Sheet.tsx';
import { PlanFooter } from './PlanFooter.tsx';
import { PlanLine } from './PlanLine.tsx';
import { planModel } from './planModel.ts';
import { PlanningContext } from './PlanContext.ts';
import { PlanRows } from './PlanRows.tsx';
import { createPlanStore } from './planStore.ts';
import { usePlanKeys } from './usePlanKeys.ts';
import { useSubmit } from './useSubmit.ts';

type OpenSheetProps = { readonly open: OpenPlanSheet };

const OpenSheet = ({ open }: OpenSheetProps) => {
  const t = useText();
  const { settings, timeZone } = useBoot();
  const [context] = useState({ timeZone, defaultMinutes: settings.defaultDurationMinutes });
  const [store] = useState(() =>
    createPlanStore({ context, line: open.draft, understand: (input) => ask('call.understand', input) }),
  );
  const { line, read, choices } = useStore(store);
  const input = useRef<HTMLInputElement>(null);
  const submit = useSubmit({ store, playbook: open.playbook });
  usePlanKeys({ store, input, submit });
  useEffect(() => input.current?.select(), []);
  useEffect(() => keepDraft(line), [line]);
  return (
    <PlanningContext value={{ store, model: planModel(read?.preview ?? null, choices, context) }}>
      <Sheet
        isOpen
        onClose={closePlanSheet}
        label={t('plan.title')}
        width={596}
        top={104}
        header={<PlanLine input={input} />}
        footer={<PlanFooter playbook={open.playbook} submit={submit} />}
      >
        <PlanRows />
      </Sheet>
    </PlanningContext>
  );
};

/** Plans a call from one typed line, or from fields; over every screen. */
export const PlanSheet = () => {
  const state = useStore(planSheet);
  return state.kind === 'open' ? <OpenSheet key={state.openedCount} open={state} /> : null;
};
