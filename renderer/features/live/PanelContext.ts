import { createContext, use } from 'react';
import { useStore } from 'zustand';
import type { CallClock } from '../../../shared/domain/callClock.ts';
import type { CallStore } from '../../app/callStore.ts';
import type { LiveActions } from './actions.ts';
import type { SpokenWords, StartedCall } from './acts.ts';
import type { PanelStore, PanelView } from './panelView.ts';

/** The call beside which the panel stands, as its parts need it. */
export type Live = {
  readonly call: StartedCall;
  readonly store: CallStore;
  readonly view: PanelStore;
  readonly actions: LiveActions;
  readonly words: SpokenWords;
};

export const LiveContext = createContext<Live | null>(null);
export const ClockContext = createContext<CallClock | null>(null);

export function useLive(): Live {
  const live = use(LiveContext);
  if (live === null) throw new Error('useLive outside of LiveContext');
  return live;
}

/** The clock of the call, renewed each second; only what shows time should use it. */
export function useClock(): CallClock {
  const clock = use(ClockContext);
  if (clock === null) throw new Error('useClock outside of ClockContext');
  return clock;
}

export const usePanelView = <Part>(select: (view: PanelView) => Part): Part =>
  useStore(useLive().view, select);
