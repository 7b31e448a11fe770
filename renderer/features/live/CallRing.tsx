import type { CallClock } from '../../../shared/domain/callClock.ts';
import { useText, type Text } from '../../app/text.ts';
import { ProgressRing } from '../../ui/ProgressRing.tsx';
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

type CallRingProps = { readonly clock: CallClock; readonly size?: 'md' | 'sm' | undefined };

/** How much of the call is left, and when to ask; the small one has room for the number alone. */
export const CallRing = ({ clock, size = 'md' }: CallRingProps) => {
  const t = useText();
  const reading = readRing(clock);
  const tick = size === 'sm' ? null : askTick(clock);
  return (
    <ProgressRing
      {...ringWords(reading, t)}
      size={size}
      fractionLeft={clock.fractionLeft}
      tone={reading.kind === 'minutes' ? 'ink' : 'attention'}
      {...(tick === null ? {} : { tickFraction: tick })}
    />
  );
};
