import { HardDrive } from 'lucide-react';
import { useState } from 'react';
import { Banner } from '../ui/Banner.tsx';
import { useBoot } from './boot.ts';
import { ask } from './bridge.ts';
import { useFormat } from './format.ts';
import { useText, type Text } from './text.ts';
import { say } from './toasts.ts';

async function retry(t: Text): Promise<void> {
  const storage = await ask('storage.retry');
  say(t(storage.state === 'saving' ? 'shell.storage.saved' : 'shell.storage.stillHeld'));
}

async function saveCopy(t: Text): Promise<void> {
  const copied = await ask('storage.saveCopy');
  if (copied.ok) say(t('shell.storage.copied', { count: copied.value.callCount }));
  else if (copied.error !== 'CANCELLED') say(t(`errors.export.${copied.error}`));
}

/** While edits do not reach the disk: says so, and what can be done; it leaves by itself. */
export const StorageBanner = () => {
  const t = useText();
  const format = useFormat();
  const { storage } = useBoot();
  const [busy, setBusy] = useState<'retry' | 'copy' | null>(null);
  if (storage.state === 'saving') return null;
  const run = (what: 'retry' | 'copy', work: Promise<void>): void => {
    setBusy(what);
    void work.finally(() => setBusy(null));
  };
  return (
    <Banner
      icon={HardDrive}
      title={t(`shell.storage.${storage.reason}`)}
      action={{
        label: t('shell.storage.saveElsewhere'),
        onPress: () => run('copy', saveCopy(t)),
        isPending: busy === 'copy',
      }}
      secondAction={{
        label: t('shell.storage.tryAgain'),
        onPress: () => run('retry', retry(t)),
        isPending: busy === 'retry',
      }}
    >
      {t(storage.reason === 'disk-full' ? 'shell.storage.held' : 'shell.storage.heldOtherwise', {
        time: format.time(storage.since),
      })}
    </Banner>
  );
};
