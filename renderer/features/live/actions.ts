import { isPracticeCall } from '../../../shared/domain/practiceCall.ts';
import type { CallId, CallResult, Promised } from '../../../shared/schemas/call.ts';
import type { Outcome } from '../../../shared/schemas/outcome.ts';
import { ask } from '../../app/bridge.ts';
import type { CallStore } from '../../app/callStore.ts';
import { nextStep, type Act, type SpokenWords, type StartedCall, type Step } from './acts.ts';
import { goTo as moveTo, type FocusTarget, type PanelStore } from './panelView.ts';
import { afterAnswer, areAllDone, questionInFocus } from './questions.ts';
import {
  editPromise,
  isOpenGroup,
  promiseAfter,
  RESULTS_OF,
  type OpenGroup,
  type ResultGroup,
} from './results.ts';
import { strayFields } from './tidy.ts';

export type LiveDeps = {
  readonly id: CallId;
  readonly store: CallStore;
  readonly view: PanelStore;
  readonly call: () => StartedCall;
  readonly words: () => SpokenWords;
};

const createMoves = ({ view, call }: LiveDeps) => {
  const focus = (target: FocusTarget): void => view.setState({ focus: { target } });
  const targetOf = (act: Act): FocusTarget => {
    if (act === 'open') return call().saidAt === null ? 'said' : 'agenda';
    if (act === 'explore') return areAllDone(call().questions) ? 'done' : 'question';
    return 'ask';
  };
  const move = (act: Act): void => view.setState((state) => moveTo(state, act, targetOf(act)));
  return {
    focus,
    goTo: move,
    /** Enter in what the client added: on to the questions, or to the ask once it is time for it. */
    leaveAgenda: (): void => move(view.getState().held === null ? 'explore' : 'ask'),
    focusQuestion: (questionId: string): void => view.setState({ questionId, focus: { target: 'question' } }),
    /** Remembers the question that is being answered, so that its first letter does not move the focus on. */
    holdQuestion: (questionId: string): void => {
      if (view.getState().questionId !== questionId) view.setState({ questionId });
    },
    /** Takes the keyboard to where the call goes on. */
    takeKeyboard: (): void => focus(targetOf(view.getState().act)),
    /** Opens or closes the form in which an outcome is defined during the call. */
    define: (isDefining: boolean): void =>
      view.setState(({ act }) => ({
        isDefining,
        held: null,
        focus: { target: isDefining ? 'outcome' : targetOf(act) },
      })),
    /** The field that outlived the turn to ASK was left. */
    release: (): void => view.setState({ held: null }),
    /** Enter in an answer: on to the next open question, or to the ask once it is time for it. */
    leaveQuestion: (id: string): void => {
      if (view.getState().held !== null) {
        view.setState({ held: null, focus: { target: 'ask' } });
        return;
      }
      const next = afterAnswer(call().questions, id);
      view.setState({ questionId: next, focus: { target: next === null ? 'done' : 'question' } });
    },
  };
};

const createFacts = ({ id, store, call }: LiveDeps, { focus, goTo }: ReturnType<typeof createMoves>) => ({
  /** After the opening comes what the client adds to it. */
  say: (isTrue: boolean): void => {
    void ask('call.said', { id, isTrue });
    if (isTrue) focus('agenda');
  },
  markAsked: (isTrue: boolean): void => void ask('call.asked', { id, isTrue }),
  tick: (questionId: string, isTrue: boolean): void => void ask('call.tick', { id, questionId, isTrue }),
  editOutcome: (edit: Partial<Outcome>): void => {
    const { outcome, opening, ask: words } = call();
    store.edit({
      outcome: { ...outcome, ...edit },
      ...(opening?.trim() === '' ? { opening: null } : {}),
      ...(words?.trim() === '' ? { ask: null } : {}),
    });
  },
  editPromise: (edit: Partial<Promised>): void => store.edit({ promise: editPromise(call(), edit) }),
  /** The note leaves before its draft is emptied: nothing typed is ever only in flight. */
  addNote: (text: string): void => {
    if (text.trim() === '') return;
    void ask('call.addNote', { id, text });
    store.edit({ noteDraft: '' });
  },
  /** Stops the clock; the call waits for its result. */
  end: (): void => {
    void ask('call.end', { id });
    goTo('ask');
  },
  resume: (): void => void ask('call.start', { id, endsLiveCall: false }),
});

/** Chooses a result, or none again, with the promise that belongs to it. */
const createChoice = ({ id, store, view, call }: LiveDeps) => {
  const send = async (result: CallResult | null): Promise<void> => {
    const choosing = { result };
    view.setState({ choosing });
    const arrive = (): void => {
      if (view.getState().choosing === choosing) view.setState({ choosing: null });
    };
    // The changed call comes as an event of its own, by now at the latest in the same turn.
    await ask('call.choose', { id, result }).finally(() => setTimeout(arrive));
  };
  return (result: CallResult | null, asking: OpenGroup | null = null): void => {
    const promise = promiseAfter(call(), result);
    if (promise !== call().promise) store.edit({ promise });
    view.setState({ asking, hint: null });
    void send(result);
  };
};

type Moves = ReturnType<typeof createMoves>;
type CallFacts = ReturnType<typeof createFacts>;

/** Ticks what is current, or takes its tick back: said, the question in focus, asked. An answer is its own tick. */
function tickCurrent({ call, view }: LiveDeps, moves: Moves, { say, tick, markAsked }: CallFacts): void {
  const { act, questionId } = view.getState();
  const { saidAt, askedAt, questions } = call();
  if (act === 'open') say(saidAt === null);
  if (act === 'ask') markAsked(askedAt === null);
  const id = act === 'explore' ? questionInFocus(questions, questionId) : null;
  const question = questions.find((one) => one.id === id);
  if (question === undefined) return;
  const isAnswered = question.answer.trim() !== '';
  if (!isAnswered) tick(question.id, question.answeredAt === null);
  if (isAnswered || question.answeredAt === null) moves.leaveQuestion(question.id);
}

const createResults = (deps: LiveDeps) => {
  const { id, store, view, call } = deps;
  const chooseResult = createChoice(deps);
  const focus = (target: FocusTarget): void => view.setState({ focus: { target } });
  const choose = (group: ResultGroup): void => {
    if (!isOpenGroup(group)) {
      chooseResult(group);
      return;
    }
    const { result } = call();
    const isSaid = result !== null && RESULTS_OF[group].includes(result);
    if (!isSaid) chooseResult(null, group);
    focus('which');
  };
  const explain = (): void => {
    if (view.getState().asking === null) view.setState({ hint: 'choose-first' });
    else {
      view.setState({ hint: 'say-which' });
      focus('which');
    }
  };
  const log = async (): Promise<void> => {
    const { result } = call();
    if (result === null) {
      explain();
      return;
    }
    const stray = strayFields(call(), result);
    if (Object.keys(stray).length > 0) store.edit(stray);
    await store.settled();
    await ask('call.log', { id, result });
    if (isPracticeCall({ id })) await ask('window.open', { view: 'insights', callId: null });
  };
  return {
    choose,
    chooseResult: (result: CallResult): void => chooseResult(result),
    clearResult: (): void => chooseResult(null),
    log: (): void => void log(),
  };
};

/** All that can be done in the panel during a call. */
export function createActions(deps: LiveDeps) {
  const moves = createMoves(deps);
  const facts = createFacts(deps, moves);
  const results = createResults(deps);
  const steps: Readonly<Record<Step, () => void>> = {
    say: () => facts.say(true),
    explore: () => moves.goTo('explore'),
    'go-ask': () => moves.goTo('ask'),
    asked: () => facts.markAsked(true),
    choose: results.log,
    log: results.log,
  };
  return {
    ...moves,
    ...facts,
    ...results,
    tickCurrent: (): void => tickCurrent(deps, moves, facts),
    /** The step forward from where the call is. */
    step: (): void => steps[nextStep(deps.call(), deps.view.getState().act, deps.words())](),
  };
}

export type LiveActions = ReturnType<typeof createActions>;
