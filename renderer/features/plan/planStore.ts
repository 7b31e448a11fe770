import { createStore, type StoreApi } from 'zustand/vanilla';
import type { QuickAddPreview } from '../../../shared/ipc/contract.ts';
import type { Received, Sent } from '../../app/bridge.ts';
import { keepChoices, type Choices } from './choices.ts';
import { planModel, type PlanContext, type PlanField, type PlanModel } from './planModel.ts';

export type PlanState = {
  readonly line: string;
  /** The last line that was read; shown until the next one is. */
  readonly read: { readonly line: string; readonly preview: QuickAddPreview } | null;
  readonly choices: Choices;
  /** The row that is a field now. */
  readonly editing: PlanField | null;
};

export type PlanStore = Pick<StoreApi<PlanState>, 'getState' | 'getInitialState' | 'subscribe'> & {
  readonly type: (line: string) => void;
  readonly choose: (choices: Choices) => void;
  readonly edit: (field: PlanField | null) => void;
  /** The call as understood once the line on screen has been read. */
  readonly settled: () => Promise<PlanModel>;
};

export type PlanStoreDeps = {
  readonly context: PlanContext;
  readonly line: string;
  /** What is set by hand from the beginning. */
  readonly choices?: Choices;
  readonly understand: (input: Sent<'call.understand'>[0]) => Promise<Received<'call.understand'>>;
};

function chosenFor({ read, choices }: PlanState, context: PlanContext) {
  const { when } = planModel(read?.preview ?? null, choices, context);
  const isWhenChosen = choices.date !== undefined || choices.time !== undefined;
  return {
    ...(choices.company === undefined ? {} : { company: choices.company }),
    ...(isWhenChosen && when.startsAt !== null ? { startsAt: when.startsAt } : {}),
    ...(choices.minutes === undefined ? {} : { durationMinutes: choices.minutes }),
  };
}

/** One call being planned: the line is read with every keystroke, and only the latest answer counts. */
export function createPlanStore(deps: PlanStoreDeps): PlanStore {
  const { context, line, understand, choices: given = {} } = deps;
  const store = createStore<PlanState>(() => ({ line, read: null, choices: given, editing: null }));
  let latest = 0;
  let reading = Promise.resolve();

  const take = (readLine: string, preview: QuickAddPreview): void =>
    store.setState(({ read, choices }) => ({
      read: { line: readLine, preview },
      choices: keepChoices(choices, read?.preview.reading ?? null, preview.reading),
    }));
  const readAgain = (): void => {
    latest += 1;
    const mine = latest;
    const state = store.getState();
    reading = understand({ text: state.line, chosen: chosenFor(state, context) }).then((preview) => {
      if (mine === latest) take(state.line, preview);
    });
  };
  if (line !== '') readAgain();

  return {
    getState: store.getState,
    getInitialState: store.getInitialState,
    subscribe: store.subscribe,
    type(typed) {
      store.setState({ line: typed, editing: null });
      readAgain();
    },
    choose(choices) {
      store.setState((state) => ({ choices: { ...state.choices, ...choices } }));
      readAgain();
    },
    edit: (editing) => store.setState({ editing }),
    async settled() {
      await reading;
      const { read, choices } = store.getState();
      return planModel(read?.preview ?? null, choices, context);
    },
  };
}
