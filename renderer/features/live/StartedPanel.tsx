import { useMemo, useState, type ReactNode } from 'react';
import { useStore } from 'zustand';
import { callClock, type CallClock } from '../../../shared/domain/callClock.ts';
import { useBoot } from '../../app/boot.ts';
import { ask } from '../../app/bridge.ts';
import type { CallStore } from '../../app/callStore.ts';
import { now, useNow } from '../../app/clock.ts';
import { usePlaybooks } from '../../app/playbooks.ts';
import type { EpochMs } from '../../../shared/lib/time.ts';
import type { Playbook } from '../../../shared/schemas/playbook.ts';
import { createActions } from './actions.ts';
import { Acts } from './Acts.tsx';
import type { StartedCall } from './acts.ts';
import { CallHeader } from './CallHeader.tsx';
import { CallMenu } from './CallMenu.tsx';
import { CallSlimBar } from './CallSlimBar.tsx';
import { Loading } from './CallStates.tsx';
import { CoachLine } from './CoachLine.tsx';
import { NoteBar } from './NoteBar.tsx';
import { NotSaved } from './NotSaved.tsx';
import { PanelBar } from './PanelBar.tsx';
import { ClockContext, LiveContext, type Live } from './PanelContext.ts';
import { createPanelView, withChoice, type PanelStore } from './panelView.ts';
import { Turn } from './Turn.tsx';
import { useSpokenWords } from './useSpokenWords.ts';

type StartedPanelProps = {
  readonly call: StartedCall;
  readonly store: CallStore;
  readonly isFailing: boolean;
};

type PlayedProps = StartedPanelProps & { readonly playbooks: readonly Playbook[] };

/** The clock of a call at `at`; that of an ended call stands still. */
function clockOf(call: StartedCall, askLeadMinutes: number, at: EpochMs): CallClock {
  return callClock({ ...call, askLeadMinutes }, call.stage === 'ended' ? call.endedAt : at);
}

const ClockProvider = ({ call, children }: { readonly call: StartedCall; readonly children: ReactNode }) => {
  const { askLeadMinutes } = useBoot().settings;
  const clock = clockOf(call, askLeadMinutes, useNow('second'));
  return <ClockContext value={clock}>{children}</ClockContext>;
};

/** The call as it was last typed and chosen, not as it was last drawn. */
function startedIn(store: CallStore, view: PanelStore): StartedCall {
  const { call } = store.getState();
  if (call?.stage === 'live' || call?.stage === 'ended') return withChoice(call, view.getState());
  throw new Error('The panel acts on a call that has begun');
}

function useLiveValue({ call, store, playbooks }: PlayedProps): Live {
  const { askLeadMinutes } = useBoot().settings;
  const [view] = useState(() => createPanelView(call, clockOf(call, askLeadMinutes, now()).phase));
  const wordsOf = useSpokenWords(playbooks);
  const { id } = call;
  const actions = useMemo(() => {
    const current = (): StartedCall => startedIn(store, view);
    return createActions({ id, store, view, call: current, words: () => wordsOf(current()) });
  }, [id, store, view, wordsOf]);
  const choosing = useStore(view, (state) => state.choosing);
  return useMemo(() => {
    const shown = withChoice(call, { choosing });
    return { call: shown, store, view, actions, words: wordsOf(shown) };
  }, [call, choosing, store, view, actions, wordsOf]);
}

const OpenPanel = ({ call: { id }, store, isFailing }: StartedPanelProps) => (
  <>
    <PanelBar
      menu={<CallMenu />}
      onOpenWindow={() => void ask('window.open', { view: 'prepare', callId: id })}
    />
    <CallHeader />
    <CoachLine />
    <NotSaved isFailing={isFailing} onRetry={() => store.edit({})} />
    <Acts />
    <NoteBar />
  </>
);

const PlayedPanel = (props: PlayedProps) => {
  const live = useLiveValue(props);
  const { isPanelCollapsed } = useBoot().settings;
  return (
    <LiveContext value={live}>
      <ClockProvider call={props.call}>
        {isPanelCollapsed ? <CallSlimBar isFailing={props.isFailing} /> : <OpenPanel {...props} />}
        <Turn />
      </ClockProvider>
    </LiveContext>
  );
};

/** The panel beside a call that has begun. It opens with its words: no key comes before there is something to say. */
export const StartedPanel = (props: StartedPanelProps) => {
  const playbooks = usePlaybooks(props.call.playbookId);
  return playbooks.length === 0 ? <Loading /> : <PlayedPanel {...props} playbooks={playbooks} />;
};
