import type { SystemIcon } from '../../main/adapters/tray/systemIcon.ts';
import type { TrayWatch } from '../../main/adapters/tray/trayHost.ts';
import type { TrayAction, TrayView } from '../../main/reminderPorts.ts';
import { actionOf } from './fakeTray.ts';

type State = {
  isThere: boolean;
  /** Once an icon of the process has been on screen, no second one ever is. */
  hasRegistered: boolean;
  toLose: number;
  shown: TrayView | null;
  renderCount: number;
  hear: (isThere: boolean) => void;
  choose: (action: TrayAction) => void;
};

const nobody = (): void => undefined;

function iconsIn(state: State, made: ('shown' | 'lost')[]) {
  const put = (view: TrayView): void => {
    state.shown = view;
    state.renderCount += 1;
  };
  return (first: TrayView, choose: State['choose']): SystemIcon => {
    const arrives = state.isThere && state.toLose === 0 && !state.hasRegistered;
    state.toLose = Math.max(0, state.toLose - 1);
    state.hasRegistered ||= arrives;
    state.choose = choose;
    made.push(arrives ? 'shown' : 'lost');
    put(first);
    return { show: put, destroy: () => void (state.shown = null) };
  };
}

const watchIn = (state: State): TrayWatch => ({
  follow(listener) {
    state.hear = listener;
    listener(state.isThere);
    return () => void (state.hear = nobody);
  },
  hasOurIcon: () => Promise.resolve(state.isThere ? state.hasRegistered : null),
});

/**
 * A desktop that shows icons as Linux does: one that is made while nobody shows icons never registers, and a second one of
 * the same process registers only if the first never did.
 */
export function fakeTraySystem() {
  const first = { isThere: false, hasRegistered: false, toLose: 0, shown: null, renderCount: 0 };
  const state: State = { ...first, hear: nobody, choose: nobody };
  const made: ('shown' | 'lost')[] = [];
  return {
    made,
    watch: watchIn(state),
    makeIcon: iconsIn(state, made),
    ownerIs: (isThere: boolean): void => {
      state.isThere = isThere;
      state.hear(isThere);
    },
    /** The next icons are made, and never arrive. */
    loseNext: (count: number) => void (state.toLose = count),
    onScreen: () => (state.hasRegistered && state.isThere ? state.shown : null),
    renderCount: () => state.renderCount,
    press: (text: string): void => {
      const action = actionOf(state.shown?.items ?? [], text);
      if (action !== null) state.choose(action);
    },
  };
}
