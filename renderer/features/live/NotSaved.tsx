import { HardDrive } from 'lucide-react';
import { useState } from 'react';
import { useBoot } from '../../app/boot.ts';
import { ask } from '../../app/bridge.ts';
import { useFormat } from '../../app/format.ts';
import { useText } from '../../app/text.ts';
import { Banner } from '../../ui/Banner.tsx';
import styles from './NotSaved.module.css';

type NotSavedProps = {
  /** The last edit did not reach main. */
  readonly isFailing: boolean;
  readonly onRetry: () => void;
};

const useRetry = (onRetry: () => void) => {
  const [isPending, setIsPending] = useState(false);
  const retry = (): void => {
    setIsPending(true);
    onRetry();
    void ask('storage.retry').finally(() => setIsPending(false));
  };
  return { isPending, retry };
};

/** While what is typed does not reach the disk: says so in one line, and leaves by itself. */
export const NotSaved = ({ isFailing, onRetry }: NotSavedProps) => {
  const t = useText();
  const format = useFormat();
  const { storage } = useBoot();
  const { isPending, retry } = useRetry(onRetry);
  const isHolding = storage.state === 'holding';
  if (!isHolding && !isFailing) return null;
  return (
    <div className={styles.notSaved}>
      <Banner
        icon={HardDrive}
        title={isHolding ? t(`live.storage.${storage.reason}`) : t('live.storage.unsaved')}
        action={{ label: t('live.storage.retry'), onPress: retry, isPending }}
      >
        {isHolding ? t('live.storage.held', { time: format.time(storage.since) }) : null}
      </Banner>
    </div>
  );
};
