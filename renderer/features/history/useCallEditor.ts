import { useState, type RefObject } from 'react';
import type { LoggedCall } from '../../../shared/schemas/call.ts';
import { useBoot } from '../../app/boot.ts';
import { ask } from '../../app/bridge.ts';
import { undoChange } from '../../app/callUndo.ts';
import { bound, useKeys } from '../../app/keys.ts';
import { useText } from '../../app/text.ts';
import { say } from '../../app/toasts.ts';
import { amendmentOf, isChanged, problemsOf, type CallDraft, type DraftProblem } from './callDraft.ts';
import { dropDraft, keepDraft } from './callDrafts.ts';

export type CallEditing = {
  readonly call: LoggedCall;
  readonly draft: CallDraft;
  readonly change: (change: Partial<CallDraft>) => void;
  /** What is wrong with a field, in words. */
  readonly errorOf: (problem: DraftProblem) => string | undefined;
  readonly save: () => void;
  readonly cancel: () => void;
  readonly isSaving: boolean;
};

type Deps = {
  readonly call: LoggedCall;
  readonly draft: CallDraft;
  readonly form: RefObject<HTMLElement | null>;
};

/** Throws the draft away; the toast brings it back. */
function useCancel({ call, draft }: Deps): () => void {
  const t = useText();
  const { timeZone } = useBoot();
  return () => {
    dropDraft(call.id);
    if (!isChanged(draft, call, timeZone)) return;
    const run = (): void => keepDraft(call.id, draft);
    say(t('drawer.discarded'), { action: { label: t('shell.undo'), run, isBrief: true } });
  };
}

/** Saves the draft as one edit; the toast takes it back. */
function useSave({ call, draft, form }: Deps) {
  const t = useText();
  const { timeZone } = useBoot();
  const [isSaving, setIsSaving] = useState(false);
  const send = async (): Promise<void> => {
    const amended = await ask('call.amend', { id: call.id, amendment: amendmentOf(draft, call, timeZone) });
    if (!amended.ok) {
      say(t(`drawer.errors.${amended.error}`));
      return;
    }
    dropDraft(call.id);
    if (amended.value.updatedAt !== call.updatedAt)
      say(t('drawer.saved'), { action: undoChange(t, amended.value, 'edited') });
  };
  const save = (): void => {
    if (isSaving) return;
    if (problemsOf(draft).length > 0) {
      form.current?.querySelector<HTMLElement>('[aria-invalid="true"], [data-invalid] [tabindex]')?.focus();
      return;
    }
    setIsSaving(true);
    void send().finally(() => setIsSaving(false));
  };
  return { save, isSaving };
}

/** The edit of a logged call while it is typed. */
export function useCallEditor(deps: Deps): CallEditing {
  const t = useText();
  const { call, draft } = deps;
  const problems = problemsOf(draft);
  const { save, isSaving } = useSave(deps);
  // Date and time fields keep every Enter to themselves.
  useKeys(bound('submit', save), 'capture');
  return {
    call,
    draft,
    change: (change) => keepDraft(call.id, { ...draft, ...change }),
    errorOf: (problem) => (problems.includes(problem) ? t(`drawer.problems.${problem}`) : undefined),
    save,
    cancel: useCancel(deps),
    isSaving,
  };
}
