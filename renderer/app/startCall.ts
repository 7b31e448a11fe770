import { createStore } from 'zustand/vanilla';
import { hasOutcome } from '../../shared/domain/readiness.ts';
import type { Call, CallId } from '../../shared/schemas/call.ts';
import { ask } from './bridge.ts';

/** What must be answered before a call starts. */
export type StartQuestion =
  | { readonly kind: 'none' }
  | { readonly kind: 'no-outcome'; readonly id: CallId }
  | { readonly kind: 'another-live'; readonly id: CallId; readonly liveCompany: string }
  /** It can't be started any more: it was removed or logged meanwhile. */
  | { readonly kind: 'refused'; readonly code: 'CALL_NOT_FOUND' | 'CALL_ALREADY_LOGGED' };

/** The question on screen, asked by `StartDialogs`. */
export const startQuestion = createStore<StartQuestion>(() => ({ kind: 'none' }));

const show = (question: StartQuestion): void => startQuestion.setState(question, true);

export const closeStartQuestion = (): void => show({ kind: 'none' });

/** Starts a call whatever its outcome; asks first when another one is live, unless `endsLiveCall`. */
export async function startAnyway(id: CallId, endsLiveCall = false): Promise<void> {
  closeStartQuestion();
  const started = await ask('call.start', { id, endsLiveCall });
  if (started.ok) return;
  const { error } = started;
  if (error.code === 'ANOTHER_CALL_LIVE') show({ kind: 'another-live', id, liveCompany: error.company });
  else show({ kind: 'refused', code: error.code });
}

/** Starts a call, or asks first: it has no outcome, or another one is live. */
export async function startCall(call: Pick<Call, 'id' | 'outcome'>): Promise<void> {
  if (hasOutcome(call.outcome)) await startAnyway(call.id);
  else show({ kind: 'no-outcome', id: call.id });
}
