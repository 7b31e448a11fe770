import { useState } from 'react';
import type { CallId } from '../../../shared/schemas/call.ts';
import { useCallStore } from '../../app/callStore.ts';
import { LoggedCallNotice, LoadingCall, MissingCall, UnreadCall } from './OtherStates.tsx';
import { PrepareEditor } from './PrepareEditor.tsx';

type CallScreenProps = { readonly callId: CallId; readonly onRetry: () => void };

const CallScreen = ({ callId, onRetry }: CallScreenProps) => {
  const [{ call, status, isSaving }, store] = useCallStore(callId);
  if (call?.stage === 'logged') return <LoggedCallNotice call={call} />;
  if (call !== null) {
    return <PrepareEditor call={call} store={store} isSaving={isSaving} isFailing={status === 'failing'} />;
  }
  if (status === 'missing') return <MissingCall callId={callId} />;
  return status === 'failing' ? <UnreadCall onRetry={onRetry} /> : <LoadingCall />;
};

export type PrepareScreenProps = { readonly callId: CallId };

/** Where the outcome of a call is defined, with all that leads to it. */
export const PrepareScreen = ({ callId }: PrepareScreenProps) => {
  const [attempt, setAttempt] = useState(0);
  return <CallScreen key={`${callId} ${attempt}`} callId={callId} onRetry={() => setAttempt(attempt + 1)} />;
};
