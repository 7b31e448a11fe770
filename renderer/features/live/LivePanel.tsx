import { useStore } from 'zustand';
import { useBoot } from '../../app/boot.ts';
import { StartDialogs } from '../../app/StartDialogs.tsx';
import { Toasts } from '../../app/Toasts.tsx';
import { todayStore } from '../../app/todayStore.ts';
import { useFailureToast } from '../../app/useFailureToast.ts';
import { CallPanel } from './CallPanel.tsx';
import styles from './LivePanel.module.css';
import { NoCall } from './NoCall.tsx';

const useShownId = () => {
  const { callId } = useBoot().panel;
  const liveId = useStore(todayStore, (state) =>
    state.status === 'ready' ? state.today.live?.id : undefined,
  );
  return callId ?? liveId ?? null;
};

/** The window beside the meeting: the call it was opened for, or the next one to start. */
export const LivePanel = () => {
  const id = useShownId();
  const { isPanelCollapsed } = useBoot().settings;
  useFailureToast();
  return (
    <>
      <main className={styles.panel}>{id === null ? <NoCall /> : <CallPanel key={id} id={id} />}</main>
      <StartDialogs />
      {isPanelCollapsed ? null : <Toasts />}
    </>
  );
};
