import { AppWindow } from 'lucide-react';
import { useStore } from 'zustand';
import { clockText } from '../../shared/lib/time.ts';
import type { Call, LiveCall } from '../../shared/schemas/call.ts';
import { Button } from '../ui/Button.tsx';
import { ask } from './bridge.ts';
import { useNow } from './clock.ts';
import styles from './LiveStrip.module.css';
import { PracticeBadge } from './PracticeBadge.tsx';
import { useText } from './text.ts';
import { todayStore } from './todayStore.ts';

const liveOf = (call: Call | null) => (call?.stage === 'live' ? call : null);

/** While a call is live: which one, for how long, and the way back to its panel. */
export const LiveStrip = () => {
  const live = useStore(todayStore, (state) => (state.status === 'ready' ? liveOf(state.today.live) : null));
  return live === null ? null : <Strip call={live} />;
};

const Strip = ({ call }: { readonly call: LiveCall }) => {
  const t = useText();
  const now = useNow('second');
  return (
    <section className={styles.strip} aria-label={t('shell.live.label')}>
      <span className={styles.dot} aria-hidden />
      <p className={styles.words}>
        <b>{t('shell.live.title', { company: call.company })}</b>
        <span className={styles.clock}>{clockText(Math.max(0, now - call.startedAt))}</span>
        <PracticeBadge call={call} />
      </p>
      <Button size="sm" icon={AppWindow} onPress={() => void ask('panel.show')}>
        {t('shell.live.show')}
      </Button>
    </section>
  );
};
