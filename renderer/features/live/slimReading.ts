import type { CallClock } from '../../../shared/domain/callClock.ts';
import type { CallResult } from '../../../shared/schemas/call.ts';
import type { Act, SpokenWords, StartedCall } from './acts.ts';
import type { PanelView } from './panelView.ts';
import { questionInFocus } from './questions.ts';

/** The next step of a call, as the slim bar says it. */
export type SlimStep =
  | { readonly kind: 'define' | 'say' | 'agenda' | 'listen' | 'all-asked' | 'ask' | 'result' }
  | { readonly kind: 'question'; readonly text: string; readonly number: number; readonly total: number }
  | { readonly kind: 'log'; readonly result: CallResult };

export type SlimReading = {
  readonly act: Act;
  /** Time to ask. */
  readonly isDue: boolean;
  readonly step: SlimStep;
};

type Facts = {
  readonly call: StartedCall;
  readonly phase: CallClock['phase'];
  readonly words: SpokenWords;
  readonly view: Pick<PanelView, 'act' | 'questionId'>;
};

const hasOutcome = ({ outcome }: StartedCall): boolean => outcome.what.trim() !== '';

/** The end of a call: its result is chosen, or to be chosen. */
function stepAtEnd({ call, phase }: Facts): SlimStep | null {
  if (call.result !== null) return { kind: 'log', result: call.result };
  const isForResult = call.askedAt !== null || call.stage === 'ended' || phase === 'over';
  return isForResult ? { kind: 'result' } : null;
}

function stepOfOpen({ call, words }: Facts): SlimStep {
  if (call.saidAt !== null) return { kind: 'agenda' };
  return { kind: words.opening === '' ? 'define' : 'say' };
}

function stepOfExplore({ call: { questions }, view }: Facts): SlimStep {
  if (questions.length === 0) return { kind: 'listen' };
  const id = questionInFocus(questions, view.questionId);
  const index = questions.findIndex((question) => question.id === id);
  const question = questions[index];
  if (question === undefined) return { kind: 'all-asked' };
  return { kind: 'question', text: question.text, number: index + 1, total: questions.length };
}

/** What the slim bar says: where the call is, and the one thing to do next. */
export function readSlim(facts: Facts): SlimReading {
  const { call, phase, view } = facts;
  const end = stepAtEnd(facts);
  if (end !== null) return { act: 'ask', isDue: false, step: end };
  const ask: SlimStep = { kind: hasOutcome(call) ? 'ask' : 'define' };
  if (phase === 'ask') return { act: 'ask', isDue: true, step: ask };
  const steps = { open: () => stepOfOpen(facts), explore: () => stepOfExplore(facts), ask: () => ask };
  return { act: view.act, isDue: false, step: steps[view.act]() };
}
