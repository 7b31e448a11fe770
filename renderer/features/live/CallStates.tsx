import type { CallId } from '../../../shared/schemas/call.ts';
import { ask } from '../../app/bridge.ts';
import { useText } from '../../app/text.ts';
import { Button } from '../../ui/Button.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { ErrorState } from '../../ui/ErrorState.tsx';
import { LoadingRows } from '../../ui/LoadingRows.tsx';
import { VisuallyHidden } from '../../ui/VisuallyHidden.tsx';
import { say } from '../../app/toasts.ts';
import { PanelBar } from './PanelBar.tsx';
import { WhenOpen } from './WhenOpen.tsx';

const openToday = (): void => void ask('window.open', { view: 'today', callId: null });

const Title = ({ children }: { readonly children: string }) => (
  <VisuallyHidden>
    <h1>{children}</h1>
  </VisuallyHidden>
);

export const Loading = () => {
  const t = useText();
  return (
    <WhenOpen overline={t('live.title')} title={t('live.loading')}>
      <PanelBar onOpenWindow={openToday} />
      <Title>{t('live.title')}</Title>
      <LoadingRows label={t('live.loading')} count={5} />
    </WhenOpen>
  );
};

export const LoadFailed = ({ onRetry }: { readonly onRetry: () => void }) => {
  const t = useText();
  return (
    <WhenOpen overline={t('live.title')} title={t('live.loadFailed.title')}>
      <PanelBar onOpenWindow={openToday} />
      <Title>{t('live.title')}</Title>
      <ErrorState
        title={t('live.loadFailed.title')}
        action={
          <Button variant="primary" onPress={onRetry}>
            {t('live.loadFailed.retry')}
          </Button>
        }
      >
        {t('live.loadFailed.words')}
      </ErrorState>
    </WhenOpen>
  );
};

/** The call was deleted while the panel stood beside it. */
export const Missing = ({ id }: { readonly id: CallId }) => {
  const t = useText();
  const restore = async (): Promise<void> => {
    const restored = await ask('call.restore', { id });
    if (!restored.ok) say(t('live.missing.gone'));
  };
  return (
    <WhenOpen overline={t('live.title')} title={t('live.missing.words')}>
      <PanelBar onOpenWindow={openToday} />
      <Title>{t('live.title')}</Title>
      <EmptyState
        action={
          <Button variant="primary" size="xl" onPress={() => void restore()}>
            {t('live.missing.restore')}
          </Button>
        }
      >
        {t('live.missing.words')}
      </EmptyState>
    </WhenOpen>
  );
};
