import { useStore } from 'zustand';
import { plannedEnd } from '../../../shared/domain/callStages.ts';
import type { Call, PlannedCall } from '../../../shared/schemas/call.ts';
import { ask } from '../../app/bridge.ts';
import { useBoot } from '../../app/boot.ts';
import { useNow } from '../../app/clock.ts';
import { useFormat } from '../../app/format.ts';
import { startAnyway } from '../../app/startCall.ts';
import { useText } from '../../app/text.ts';
import { todayStore } from '../../app/todayStore.ts';
import { Button } from '../../ui/Button.tsx';
import { Card } from '../../ui/Card.tsx';
import { VoiceText } from '../../ui/VoiceText.tsx';
import { commitmentLine } from './commitment.ts';
import styles from './NextCall.module.css';

const isAhead = (call: Call, now: number): call is PlannedCall =>
  call.stage === 'planned' && plannedEnd(call) >= now;

/** The call that comes next, or should have begun; null when none is planned for the days ahead. */
export function useNextCall(): PlannedCall | null {
  const now = useNow('minute');
  const calls = useStore(todayStore, (state) => (state.status === 'ready' ? state.today.calls : null));
  return calls?.find((call): call is PlannedCall => isAhead(call, now)) ?? null;
}

/** When a call is, in words; nothing for none. */
export function useNextWhen(call: PlannedCall | null): string {
  const t = useText();
  const format = useFormat();
  const now = useNow('minute');
  if (call === null) return '';
  const isToday = format.daysAway(call.startsAt, now) === 0;
  const time = isToday ? format.time(call.startsAt) : format.dayAndTime(call.startsAt);
  return t('live.next.call', { time });
}

const Outcome = ({ call }: { readonly call: PlannedCall }) => {
  const t = useText();
  const { language } = useBoot();
  const line = commitmentLine(call, language);
  return line === '' ? (
    <p className={styles.missing}>{t('live.next.notDefined')}</p>
  ) : (
    <VoiceText size={17} className={styles.outcome}>
      {line}
    </VoiceText>
  );
};

type NextCallProps = {
  readonly call: PlannedCall;
  /** The one thing to do here. */ readonly isMain: boolean;
};

/** The next call, to start at once or to prepare first. */
export const NextCall = ({ call, isMain }: NextCallProps) => {
  const t = useText();
  const when = useNextWhen(call);
  const who = [call.contact, call.contactRole].filter((part) => part.trim() !== '').join(', ');
  return (
    <Card as="section" aria-label={t('live.next.label')} padding="none" className={styles.next}>
      <p className={styles.when}>{when}</p>
      <h2 className={styles.company}>{call.company}</h2>
      {who === '' ? null : <p className={styles.contact}>{who}</p>}
      <Outcome call={call} />
      <div className={styles.actions}>
        <Button
          variant={isMain ? 'primary' : 'secondary'}
          size="xl"
          className={styles.start}
          onPress={() => void startAnyway(call.id)}
        >
          {t('live.next.start')}
        </Button>
        <Button size="xl" onPress={() => void ask('window.open', { view: 'prepare', callId: call.id })}>
          {t('live.next.prepare')}
        </Button>
      </div>
    </Card>
  );
};
