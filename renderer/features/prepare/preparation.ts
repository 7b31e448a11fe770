import { createContext, use } from 'react';
import type { Call } from '../../../shared/schemas/call.ts';
import type { Playbook } from '../../../shared/schemas/playbook.ts';
import type { CallStore } from '../../app/callStore.ts';
import type { OfferUndo } from './useStepBack.ts';

/** What every part of the screen works on. */
export type Preparation = {
  readonly call: Call;
  readonly store: CallStore;
  /** Empty until they have come. */
  readonly playbooks: readonly Playbook[];
  /** The one the call uses; its patterns compose the opening and the ask. */
  readonly playbook: Playbook | null;
  /** Says what was done and how to take it back. */
  readonly offerUndo: OfferUndo;
};

export const PreparationContext = createContext<Preparation | null>(null);

export function usePreparation(): Preparation {
  const preparation = use(PreparationContext);
  if (preparation === null) throw new Error('usePreparation outside of PreparationContext');
  return preparation;
}

/** The longest line that is stored; a longer paste is cut here instead of refused by main. */
export const MOST_LINE_CHARACTERS = 2_000;

export const cut = (text: string): string => text.slice(0, MOST_LINE_CHARACTERS);
