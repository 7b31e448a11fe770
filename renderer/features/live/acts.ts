import type { CallClock } from '../../../shared/domain/callClock.ts';
import type { Call, EndedCall, LiveCall } from '../../../shared/schemas/call.ts';
import { areAllDone } from './questions.ts';

/** The three acts of a call, in their order. */
export const ACTS = ['open', 'explore', 'ask'] as const;

export type Act = (typeof ACTS)[number];

/** A call that the panel can be used on. */
export type StartedCall = LiveCall | EndedCall;

/** What the next step (Mod Enter) does. */
export type Step = 'say' | 'explore' | 'go-ask' | 'asked' | 'choose' | 'log';

type Facts = Pick<Call, 'saidAt' | 'askedAt' | 'questions'>;

/** The act that a call is in when the panel opens on it. */
export function actOf(call: StartedCall, phase: CallClock['phase']): Act {
  const isForAsk = call.stage === 'ended' || call.result !== null || call.askedAt !== null;
  if (isForAsk || phase !== 'talk') return 'ask';
  return call.saidAt === null ? 'open' : 'explore';
}

/** Whether an act's own fact is there: said, every question asked, asked. */
export function isActDone(call: Facts, act: Act): boolean {
  if (act === 'open') return call.saidAt !== null;
  return act === 'ask' ? call.askedAt !== null : areAllDone(call.questions);
}

function stepOfAsk(call: StartedCall, hasWords: boolean): Step {
  if (call.result !== null) return 'log';
  return call.askedAt === null && hasWords && call.stage === 'live' ? 'asked' : 'choose';
}

export type SpokenWords = { readonly opening: string; readonly ask: string };

/** The step forward from an act: say, ask, log, or on to the next act where nothing is left to say. */
export function nextStep(call: StartedCall, act: Act, words: SpokenWords): Step {
  if (act === 'ask') return stepOfAsk(call, words.ask !== '');
  if (act === 'explore') return 'go-ask';
  return call.saidAt === null && words.opening !== '' ? 'say' : 'explore';
}
