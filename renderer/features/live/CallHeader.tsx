import type { CallClock } from '../../../shared/domain/callClock.ts';
import { clockText } from '../../../shared/lib/time.ts';
import { useFormat } from '../../app/format.ts';
import { PracticeBadge } from '../../app/PracticeBadge.tsx';
import { useText } from '../../app/text.ts';
import { classNames } from '../../ui/classNames.ts';
import { CallRing } from './CallRing.tsx';
import styles from './CallHeader.module.css';
import { useClock, useLive } from './PanelContext.ts';
import { minutesUnasked } from './ring.ts';

const Elapsed = ({ clock }: { readonly clock: CallClock }) => {
  const t = useText();
  const format = useFormat();
  const { call } = useLive();
  const elapsed = clockText(clock.elapsedMs);
  const count = minutesUnasked(call, clock);
  if (count !== null)
    return (
      <p className={classNames(styles.elapsed, styles.unasked)}>{t('live.header.unasked', { count })}</p>
    );
  const words =
    call.stage === 'ended'
      ? t('live.header.ended', { end: format.time(call.endedAt), elapsed })
      : t('live.header.elapsed', { elapsed, end: format.time(clock.endsAt) });
  return <p className={styles.elapsed}>{words}</p>;
};

/** With whom the call is, and how it stands for time. */
export const CallHeader = () => {
  const { call } = useLive();
  const clock = useClock();
  const who = [call.contact, call.contactRole].filter((part) => part.trim() !== '').join(', ');
  return (
    <header className={styles.header}>
      <div className={styles.words}>
        <div className={styles.name}>
          <h1 className={styles.company} title={call.company}>
            {call.company}
          </h1>
          <PracticeBadge call={call} />
        </div>
        {who === '' ? null : (
          <p className={styles.contact} title={who}>
            {who}
          </p>
        )}
        <Elapsed clock={clock} />
      </div>
      {call.stage === 'live' ? <CallRing clock={clock} /> : null}
    </header>
  );
};
