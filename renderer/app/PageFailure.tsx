import { Button } from '../ui/Button.tsx';
import { ErrorState } from '../ui/ErrorState.tsx';
import styles from './PageFailure.module.css';
import { useText } from './text.ts';

type PageFailureProps = {
  /** `start`: main did not answer; `view`: something threw while it was shown. */
  readonly kind: 'start' | 'view';
};

/** Stands in for a page or a view that could not be shown. */
export const PageFailure = ({ kind }: PageFailureProps) => {
  const t = useText();
  // A view that fails stands in the window's own main element.
  const Frame = kind === 'start' ? 'main' : 'div';
  return (
    <Frame className={styles.failure}>
      <ErrorState
        titleAs="h1"
        title={t(`errors.${kind}.title`)}
        action={
          <Button variant="primary" onPress={() => window.location.reload()}>
            {t('errors.reload')}
          </Button>
        }
      >
        {t(`errors.${kind}.words`)}
      </ErrorState>
    </Frame>
  );
};
