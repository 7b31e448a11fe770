import { useMemo, type RefObject } from 'react';
import { bound, useKeys, type KeyBinding } from '../../app/keys.ts';
import type { PlanStore } from './planStore.ts';
import type { Submit } from './useSubmit.ts';

type PlanKeysDeps = {
  readonly store: PlanStore;
  readonly input: RefObject<HTMLInputElement | null>;
  readonly submit: Submit;
};

const IN_SHEET = { inFields: true, inDialogs: true };

/** Enter plans, and leaves a row's field first; with Mod it plans and prepares. */
export function usePlanKeys({ store, input, submit }: PlanKeysDeps): void {
  const { run } = submit;
  const bindings = useMemo((): readonly KeyBinding[] => {
    const enter = (): void => {
      const isInLine = document.activeElement === input.current;
      if (store.getState().editing === null || isInLine) void run('stay');
      else {
        store.edit(null);
        input.current?.focus();
      }
    };
    return [
      { ...IN_SHEET, key: 'Enter', run: enter },
      ...bound('submit', () => void run('prepare'), IN_SHEET),
    ];
  }, [store, input, run]);
  useKeys(bindings, 'capture');
}
