import { AppWindow } from 'lucide-react';
import { useStore } from 'zustand';
import { clockText } from '../../shared/lib/time.ts';
import type { Call } from '../../shared/schemas/call.ts';
import { Button } from '../ui/Button.tsx';
import { ask } from './bridge.ts';
import { useNow } from './clock.ts';
import styles from './LiveStrip.module.css';
import { useText } from './text.ts';
import { todayStore } from './todayStore.ts';

const liveOf = (call: Call | null) => (call?.stage === 'live' ? call : null);

/** While a call is live: which one, for how long, and the way back to its panel. */
export const LiveStrip = () => {
  const live = useStore(todayStore, (state) => (state.status === 'ready' ? liveOf(state.today.live) : null));
  return live === null ? null : <Strip company={live.company} startedAt={live.startedAt} />;
};

const Strip = ({ company, startedAt }: { readonly company: string; readonly startedAt: number }) => {
  const t = useText();
  const now = useNow('second');
  return (
    <section className={styles.strip} aria-label={t('shell.live.label')}>
      <span className={styles.dot} aria-hidden />
      <p className={styles.words}>
        <b>{t('shell.live.title', { company })}</b>
        <span className={styles.clock}>{clockText(Math.max(0, now - startedAt))}</span>
      </p>
      <Button size="sm" icon={AppWindow} onPress={() => void ask('panel.show')}>
        {t('shell.live.show')}
      </Button>
    </section>
  );
};
