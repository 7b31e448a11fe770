import { useState } from 'react';
import { useStore } from 'zustand';
import type { Call, CallId, LoggedCall } from '../../../shared/schemas/call.ts';
import { useBoot } from '../../app/boot.ts';
import { useCallStore } from '../../app/callStore.ts';
import { CompanyLink } from '../../app/CompanyLink.tsx';
import { go } from '../../app/routes.ts';
import { useText } from '../../app/text.ts';
import { Button } from '../../ui/Button.tsx';
import { Drawer } from '../../ui/Drawer.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { ErrorState } from '../../ui/ErrorState.tsx';
import { LoadingRows } from '../../ui/LoadingRows.tsx';
import { draftOf } from './callDraft.ts';
import { callDrafts, keepDraft } from './callDrafts.ts';
import { CallEditor } from './CallEditor.tsx';
import { CallRecord } from './CallRecord.tsx';
import { DrawerFooter } from './DrawerFooter.tsx';

type Props = { readonly id: CallId; readonly onClose: () => void };
type LoggedProps = { readonly call: LoggedCall; readonly onClose: () => void };

/** A logged call to read, or as a form while an edit of it is open. */
const Logged = ({ call, onClose }: LoggedProps) => {
  const t = useText();
  const { timeZone } = useBoot();
  const draft = useStore(callDrafts, (drafts) => drafts.get(call.id));
  const [hasEdited, setHasEdited] = useState(false);
  const edit = (): void => {
    setHasEdited(true);
    keepDraft(call.id, draftOf(call, timeZone));
  };
  if (draft !== undefined) return <CallEditor call={call} draft={draft} hasInitialFocus={hasEdited} />;
  return (
    <Drawer
      title={call.company}
      heading={<CompanyLink company={call.company} />}
      closeLabel={t('history.close')}
      onClose={onClose}
      footer={<DrawerFooter call={call} onClose={onClose} onEdit={edit} hasInitialFocus={hasEdited} />}
    >
      <CallRecord call={call} />
    </Drawer>
  );
};

type OtherProps = { readonly call: Call | null; readonly status: string; readonly onRetry: () => void };

/** What stands in the drawer while there is no logged call to show. */
const OtherState = ({ call, status, onRetry }: OtherProps) => {
  const t = useText();
  if (status === 'loading') return <LoadingRows label={t('history.loading')} count={4} />;
  if (status === 'failing')
    return (
      <ErrorState
        title={t('drawer.failed')}
        action={<Button onPress={onRetry}>{t('errors.retry')}</Button>}
      />
    );
  if (call === null) return <EmptyState>{t('errors.callGone')}</EmptyState>;
  const open = (): void => go({ view: 'prepare', callId: call.id });
  return (
    <EmptyState action={<Button onPress={open}>{t('drawer.openCall')}</Button>}>
      {t('drawer.isOpen')}
    </EmptyState>
  );
};

const OneCall = ({ id, onClose, onRetry }: Props & { readonly onRetry: () => void }) => {
  const t = useText();
  const [{ call, status }] = useCallStore(id);
  if (call?.stage === 'logged') return <Logged call={call} onClose={onClose} />;
  return (
    <Drawer title={call?.company ?? t('history.call')} closeLabel={t('history.close')} onClose={onClose}>
      <OtherState call={call} status={status} onRetry={onRetry} />
    </Drawer>
  );
};

/** One logged call, whole. */
export const CallDrawer = (props: Props) => {
  const [attempt, setAttempt] = useState(0);
  return <OneCall key={attempt} {...props} onRetry={() => setAttempt(attempt + 1)} />;
};
