import { createContext, useContext } from 'react';
import { useStore } from 'zustand';
import type { PlanModel } from './planModel.ts';
import type { PlanState, PlanStore } from './planStore.ts';

export type Planning = { readonly store: PlanStore; readonly model: PlanModel };

export const PlanningContext = createContext<Planning | null>(null);

/** The call being planned: its store and what is understood of it now. */
export function usePlanning(): Planning {
  const planning = useContext(PlanningContext);
  if (planning === null) throw new Error('usePlanning outside of the sheet');
  return planning;
}

export function usePlanState<T>(select: (state: PlanState) => T): T {
  return useStore(usePlanning().store, select);
}
