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

/** Behind any line. */
const END = 1_000_000;

/** The line to begin with, and who is meant even if a name has a comma of its own. */
function beginOf({ after, draft }: OpenPlanSheet) {
  if (after === null) return { line: draft };
  const { company, contact: name, contactRole: role } = after;
  const line = [company, name, ''].filter((part, index) => index === 2 || part.trim() !== '').join(', ');
  return { line, choices: { company, ...(name.trim() === '' ? {} : { contact: { name, role } }) } };
}

const OpenSheet = ({ open }: OpenSheetProps) => {
  const t = useText();
  const { settings, timeZone } = useBoot();
  const [context] = useState({ timeZone, defaultMinutes: settings.defaultDurationMinutes });
  const [store] = useState(() =>
    createPlanStore({ context, ...beginOf(open), understand: (input) => ask('call.understand', input) }),
  );
  const { line, read, choices } = useStore(store);
  const input = useRef<HTMLInputElement>(null);
  const submit = useSubmit({ store, playbook: open.playbook, after: open.after });
  usePlanKeys({ store, input, submit });
  useEffect(() => {
    // What stands there already belongs to the new call: the date is typed behind it.
    if (open.after === null) input.current?.select();
    else {
      input.current?.focus();
      input.current?.setSelectionRange(END, END);
    }
  }, [open.after]);
  useEffect(() => (open.after === null ? keepDraft(line) : undefined), [line, open.after]);
  return (
    <PlanningContext value={{ store, model: planModel(read?.preview ?? null, choices, context) }}>
      <Sheet
        isOpen
        onClose={closePlanSheet}
        label={t('plan.title')}
        width={596}
        top={104}
        header={<PlanLine input={input} />}
        footer={<PlanFooter open={open} submit={submit} />}
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
