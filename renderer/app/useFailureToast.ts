import { useEffect } from 'react';
import { BridgeError } from './bridge.ts';
import { useText } from './text.ts';
import { say } from './toasts.ts';

/** A request that failed is a bug; whoever sent it has nothing better to say than this. */
export function useFailureToast(): void {
  const t = useText();
  const words = t('errors.failed');
  useEffect(() => {
    const tell = ({ reason }: PromiseRejectionEvent): void => {
      if (reason instanceof BridgeError) say(words);
    };
    window.addEventListener('unhandledrejection', tell);
    return () => window.removeEventListener('unhandledrejection', tell);
  }, [words]);
}
