import type { CallClock } from '../../../shared/domain/callClock.ts';
import { clockText } from '../../../shared/lib/time.ts';
import { useFormat } from '../../app/format.ts';
import { useText, type Text } from '../../app/text.ts';
import { ProgressRing } from '../../ui/ProgressRing.tsx';
import styles from './CallHeader.module.css';
import { useClock, useLive } from './PanelContext.ts';
import { askTick, readRing, type RingReading } from './ring.ts';

const ringWords = (reading: RingReading, t: Text) => {
  if (reading.kind === 'minutes') {
    const count = reading.minutes;
    return {
      value: String(count),
      unit: t('live.ring.minutes'),
      label: t('live.ring.minutesLeft', { count }),
    };
  }
  const { kind, text } = reading;
  return { value: text, unit: t(`live.ring.${kind}`), label: t(`live.ring.${kind}Label`, { time: text }) };
};

const CallRing = ({ clock }: { readonly clock: CallClock }) => {
  const t = useText();
  const reading = readRing(clock);
  const tick = askTick(clock);
  return (
    <ProgressRing
      {...ringWords(reading, t)}
      fractionLeft={clock.fractionLeft}
      tone={reading.kind === 'minutes' ? 'ink' : 'attention'}
      {...(tick === null ? {} : { tickFraction: tick })}
    />
  );
};

const Elapsed = ({ clock }: { readonly clock: CallClock }) => {
  const t = useText();
  const format = useFormat();
  const { call } = useLive();
  const elapsed = clockText(clock.elapsedMs);
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
        <h1 className={styles.company} title={call.company}>
          {call.company}
        </h1>
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
