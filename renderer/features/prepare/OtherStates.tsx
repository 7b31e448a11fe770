import type { ReactNode } from 'react';
import { Trash2 } from 'lucide-react';
import type { CallId, LoggedCall } from '../../../shared/schemas/call.ts';
import { ask } from '../../app/bridge.ts';
import { iconOfTone, resultTone } from '../../app/resultLook.ts';
import { go, goBack } from '../../app/routes.ts';
import { useText } from '../../app/text.ts';
import { say } from '../../app/toasts.ts';
import { View } from '../../app/View.tsx';
import { Button } from '../../ui/Button.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { ErrorState } from '../../ui/ErrorState.tsx';
import { LoadingRows } from '../../ui/LoadingRows.tsx';
import styles from './Prepare.module.css';

type FrameProps = { readonly title: string; readonly children: ReactNode };

const Frame = ({ title, children }: FrameProps) => {
  const t = useText();
  return (
    <View title={title} back={{ label: t('prepare.back'), onPress: goBack }} hasDivider>
      <div className={styles.notice}>{children}</div>
    </View>
  );
};

export const LoadingCall = () => {
  const t = useText();
  return (
    <Frame title={t('prepare.title')}>
      <LoadingRows label={t('prepare.loading')} rowHeight={62} />
    </Frame>
  );
};

/** The call is gone; it can be brought back for as long as main keeps it. */
export const MissingCall = ({ callId }: { readonly callId: CallId }) => {
  const t = useText();
  const restore = async (): Promise<void> => {
    const restored = await ask('call.restore', { id: callId });
    if (!restored.ok) say(t('prepare.missing.gone'));
  };
  return (
    <Frame title={t('prepare.missing.title')}>
      <EmptyState
        icon={Trash2}
        action={
          <div className={styles.ways}>
            <Button variant="primary" onPress={() => go({ view: 'today' }, 'replace')}>
              {t('prepare.missing.today')}
            </Button>
            <Button onPress={() => void restore()}>{t('prepare.missing.restore')}</Button>
          </div>
        }
      >
        {t('prepare.missing.words')}
      </EmptyState>
    </Frame>
  );
};

/** Main did not answer. */
export const UnreadCall = ({ onRetry }: { readonly onRetry: () => void }) => {
  const t = useText();
  return (
    <Frame title={t('prepare.title')}>
      <ErrorState
        title={t('prepare.unread.title')}
        action={
          <Button variant="primary" onPress={onRetry}>
            {t('prepare.unread.retry')}
          </Button>
        }
      >
        {t('prepare.unread.words')}
      </ErrorState>
    </Frame>
  );
};

/** What was planned is history now, and is shown there beside what came of it. */
export const LoggedCallNotice = ({ call }: { readonly call: LoggedCall }) => {
  const t = useText();
  const open = (): void => go({ view: 'history', callId: call.id, search: '' }, 'replace');
  return (
    <Frame title={call.company}>
      <EmptyState
        icon={iconOfTone(resultTone(call.result))}
        action={
          <Button variant="primary" onPress={open}>
            {t('prepare.stage.logged.action')}
          </Button>
        }
      >
        <b>{t('prepare.stage.logged.title', { result: t(`results.${call.result}`) })}.</b>{' '}
        {t('prepare.stage.logged.words')}
      </EmptyState>
    </Frame>
  );
};
