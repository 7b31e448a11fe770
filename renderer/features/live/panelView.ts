import { createStore, type StoreApi } from 'zustand/vanilla';
import type { CallClock } from '../../../shared/domain/callClock.ts';
import type { CallResult } from '../../../shared/schemas/call.ts';
import { actOf, type Act, type StartedCall } from './acts.ts';
import { firstOpen } from './questions.ts';
import type { OpenGroup } from './results.ts';

/** Where the keyboard is asked to go. */
export type FocusTarget = 'said' | 'agenda' | 'outcome' | 'question' | 'done' | 'ask' | 'which' | 'note';

/** Why the call could not be logged yet. */
export type LogHint = 'choose-first' | 'say-which';

export type PanelView = {
  readonly act: Act;
  /** An earlier act in which the seller was typing when the panel turned: its field stays until it is left. */
  readonly held: Act | null;
  /** What the panel has turned for by itself; it turns once for each. */
  readonly turnedFor: 'nothing' | 'ask' | 'end';
  readonly questionId: string | null;
  /** Pressed, but which of its results it was is not said yet. */
  readonly asking: OpenGroup | null;
  /** Chosen here and on its way to main: shown at once, so that nothing folds away in between. */
  readonly choosing: { readonly result: CallResult | null } | null;
  readonly hint: LogHint | null;
  /** The outcome is being typed here, in seconds, because the call began without one. */
  readonly isDefining: boolean;
  /** The words of the ask are open again although the result is chosen. */
  readonly isAskOpen: boolean;
  readonly focus: { readonly target: FocusTarget } | null;
};

export type PanelStore = StoreApi<PanelView>;

export function createPanelView(call: StartedCall, phase: CallClock['phase']): PanelStore {
  return createStore<PanelView>(() => ({
    act: actOf(call, phase),
    held: null,
    turnedFor: 'nothing',
    questionId: firstOpen(call.questions),
    asking: null,
    choosing: null,
    hint: null,
    isDefining: false,
    isAskOpen: false,
    focus: null,
  }));
}

/** The call with the result that is on its way. */
export const withChoice = (call: StartedCall, { choosing }: Pick<PanelView, 'choosing'>): StartedCall =>
  choosing === null || choosing.result === call.result ? call : { ...call, result: choosing.result };

/** Shows an act and takes the keyboard to where it goes on. */
export function goTo(view: PanelView, act: Act, target: FocusTarget | null): PanelView {
  return {
    ...view,
    act,
    held: null,
    hint: null,
    isDefining: false,
    focus: target === null ? null : { target },
  };
}

export type Turn = {
  readonly phase: CallClock['phase'];
  readonly isAsked: boolean;
  readonly hasResult: boolean;
  /** The act whose field has the keyboard now. */
  readonly typingIn: Act | null;
};

/** Whether there is still something to turn to ASK for: the ask itself, and at the end the result. */
const isTurnNeeded = (reached: 'ask' | 'end', { isAsked, hasResult }: Turn): boolean =>
  !hasResult && (reached === 'end' || !isAsked);

/**
 * Turns the panel to ASK when it is time to ask, and once more at the end of the call for the result.
 * Already asked, or already answered: nothing happens. The keyboard stays where it is.
 */
export function turn(view: PanelView, now: Turn): PanelView {
  const reached = now.phase === 'over' ? 'end' : now.phase;
  if (reached === 'talk' || view.turnedFor === 'end' || view.turnedFor === reached) return view;
  const turned: PanelView = { ...view, turnedFor: reached };
  if (view.act === 'ask' || !isTurnNeeded(reached, now)) return turned;
  return { ...turned, act: 'ask', held: now.typingIn === view.act ? view.act : null };
}
