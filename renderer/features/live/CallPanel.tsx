import { useState } from 'react';
import type { Call, CallId } from '../../../shared/schemas/call.ts';
import { useBoot } from '../../app/boot.ts';
import { useCallStore, type CallState, type CallStore } from '../../app/callStore.ts';
import { usePanelTitle } from './usePanelTitle.ts';
import { LoadFailed, Loading, Missing } from './CallStates.tsx';
import { LoggedCall } from './LoggedCall.tsx';
import { NoCall } from './NoCall.tsx';
import { StartedPanel } from './StartedPanel.tsx';

type StagedProps = { readonly call: Call; readonly state: CallState; readonly store: CallStore };

/** A call that was logged before this panel was opened, or before it was hidden, is no longer news. */
function useIsOldNews(call: Call): boolean {
  const { isVisible } = useBoot().panel;
  const isLogged = call.stage === 'logged';
  const [isOld, setIsOld] = useState(isLogged);
  const [wasVisible, setWasVisible] = useState(isVisible);
  if (wasVisible !== isVisible) setWasVisible(isVisible);
  if (wasVisible && !isVisible && isLogged) setIsOld(true);
  if (!isLogged && isOld) setIsOld(false);
  return isLogged && isOld;
}

const StagedCall = ({ call, state, store }: StagedProps) => {
  const isOldNews = useIsOldNews(call);
  const hasCall = !isOldNews && call.stage !== 'planned';
  usePanelTitle(hasCall ? call.company : '');
  if (isOldNews || call.stage === 'planned') return <NoCall />;
  if (call.stage === 'logged') return <LoggedCall call={call} />;
  return <StartedPanel call={call} store={store} isFailing={state.status === 'failing'} />;
};

const LoadedCall = ({ id, onRetry }: { readonly id: CallId; readonly onRetry: () => void }) => {
  const [state, store] = useCallStore(id);
  if (state.call !== null) return <StagedCall call={state.call} state={state} store={store} />;
  if (state.status === 'missing') return <Missing id={id} />;
  return state.status === 'failing' ? <LoadFailed onRetry={onRetry} /> : <Loading />;
};

/** One call in whichever stage it is. */
export const CallPanel = ({ id }: { readonly id: CallId }) => {
  const [attempt, setAttempt] = useState(0);
  return <LoadedCall key={attempt} id={id} onRetry={() => setAttempt(attempt + 1)} />;
};
