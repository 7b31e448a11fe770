import { Trash2 } from 'lucide-react';
import type { Call, CallId } from '../../../shared/schemas/call.ts';
import { useCallActions } from '../../app/callActions.ts';
import { useCallStore } from '../../app/callStore.ts';
import { useText } from '../../app/text.ts';
import { Drawer } from '../../ui/Drawer.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import { LoadingRows } from '../../ui/LoadingRows.tsx';
import { CallRecord } from './CallRecord.tsx';
import { LogAgain } from './LogAgain.tsx';

type Props = { readonly id: CallId; readonly onClose: () => void };

const Footer = ({ call, onClose }: { readonly call: Call; readonly onClose: () => void }) => {
  const t = useText();
  const actions = useCallActions();
  const remove = (): void => {
    onClose();
    void actions.remove(call);
  };
  return (
    <>
      <LogAgain call={call} />
      <IconButton icon={Trash2} iconSize={16} label={t('history.delete')} onPress={remove} />
    </>
  );
};

/** One logged call, whole. */
export const CallDrawer = ({ id, onClose }: Props) => {
  const t = useText();
  const [{ call, status }] = useCallStore(id);
  const footer = call === null ? null : <Footer call={call} onClose={onClose} />;
  return (
    <Drawer
      title={call?.company ?? t('history.call')}
      closeLabel={t('history.close')}
      onClose={onClose}
      footer={footer}
    >
      {status === 'loading' ? <LoadingRows label={t('history.loading')} count={4} /> : null}
      {status === 'missing' ? <EmptyState>{t('errors.callGone')}</EmptyState> : null}
      {call === null ? null : <CallRecord call={call} />}
    </Drawer>
  );
};
