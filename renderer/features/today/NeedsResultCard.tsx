import { isPracticeCall } from '../../../shared/domain/practiceCall.ts';
import { hasOutcome } from '../../../shared/domain/readiness.ts';
import type { EpochMs } from '../../../shared/lib/time.ts';
import type { Call } from '../../../shared/schemas/call.ts';
import { useBoot } from '../../app/boot.ts';
import { useCallActions } from '../../app/callActions.ts';
import { useFormat, type Format } from '../../app/format.ts';
import { outcomeLine } from '../../app/outcomeWords.ts';
import { PracticeBadge } from '../../app/PracticeBadge.tsx';
import { go } from '../../app/routes.ts';
import { useText, type Text } from '../../app/text.ts';
import { Button } from '../../ui/Button.tsx';
import { Card } from '../../ui/Card.tsx';
import { OtherResultsMenu } from './OtherResultsMenu.tsx';
import styles from './NeedsResultCard.module.css';
import { ResultButtons } from './ResultButtons.tsx';

type NeedsResultCardProps = { readonly call: Call; readonly now: EpochMs };
type Words = { readonly t: Text; readonly format: Format };

/** Near days by name, the rest by date. */
function dayText({ t, format }: Words, at: EpochMs, now: EpochMs): string {
  const daysAgo = -format.daysAway(at, now);
  if (daysAgo === 0) return format.time(at);
  if (daysAgo === 1) return t('today.yesterday');
  return daysAgo < 7 ? format.weekday(at) : format.shortDay(at, now);
}

/** Nobody owes a made-up client a result. */
const RemovePractice = ({ call }: { readonly call: Call }) => {
  const t = useText();
  const { remove } = useCallActions();
  return (
    <Button size="sm" variant="ghost" onPress={() => void remove(call)}>
      {t('practice.banner.remove')}
    </Button>
  );
};

/** One call that waits for its result: a press logs it. */
export const NeedsResultCard = ({ call, now }: NeedsResultCardProps) => {
  const t = useText();
  const format = useFormat();
  const { language } = useBoot();
  const line = hasOutcome(call.outcome) ? outcomeLine(t, call.outcome, language) : t('today.needs.noOutcome');
  return (
    <Card as="li" elevation="flat" padding="none" className={styles.card}>
      <div className={styles.head}>
        <button
          type="button"
          className={styles.company}
          onClick={() => go({ view: 'prepare', callId: call.id })}
        >
          {call.company}
        </button>
        <PracticeBadge call={call} />
        <span className={styles.day}>{dayText({ t, format }, call.startsAt, now)}</span>
        <OtherResultsMenu call={call} />
      </div>
      <p className={styles.outcome}>{line}</p>
      <ResultButtons call={call} />
      {isPracticeCall(call) ? <RemovePractice call={call} /> : null}
    </Card>
  );
};
