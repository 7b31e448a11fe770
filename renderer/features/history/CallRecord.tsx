import { duePhrase } from '../../../shared/domain/askPhrase.ts';
import { hasOutcome } from '../../../shared/domain/readiness.ts';
import type { LoggedCall } from '../../../shared/schemas/call.ts';
import { useBoot } from '../../app/boot.ts';
import { useFormat } from '../../app/format.ts';
import { iconOfIntent, iconOfKind } from '../../app/kindLook.ts';
import { useText } from '../../app/text.ts';
import { Badge } from '../../ui/Badge.tsx';
import { VoiceText } from '../../ui/VoiceText.tsx';
import { momentOf, lengthMinutes } from './callFacts.ts';
import styles from './CallRecord.module.css';
import { PracticeBadge } from '../../app/PracticeBadge.tsx';
import { ResultBadge } from '../../app/ResultBadge.tsx';
import { Fact } from './Fact.tsx';
import { PromiseCard } from './PromiseCard.tsx';
import { Talk } from './Talk.tsx';
import { Timeline } from './Timeline.tsx';

type Props = { readonly call: LoggedCall };

const Head = ({ call }: Props) => {
  const t = useText();
  const format = useFormat();
  const who = [call.contact, call.contactRole].filter(Boolean).join(', ');
  return (
    <div>
      {who === '' ? null : <p className={styles.who}>{who}</p>}
      <p className={styles.when}>
        {t('history.whenAndLength', { when: format.dayAndTime(call.startsAt), count: lengthMinutes(call) })}
      </p>
      {call.opportunity === '' ? null : <p className={styles.when}>{call.opportunity}</p>}
    </div>
  );
};

const OutcomeBadges = ({ call }: Props) => {
  const t = useText();
  const { kind, intent } = call.outcome;
  return (
    <>
      <Badge icon={iconOfKind(kind)}>{t(`commitments.${kind}.name`)}</Badge>
      <Badge icon={iconOfIntent(intent)}>{t(`history.intents.${intent}`)}</Badge>
    </>
  );
};

const Outcome = ({ call }: Props) => {
  const t = useText();
  const { language } = useBoot();
  const { who, what, when } = call.outcome;
  const isDefined = hasOutcome(call.outcome);
  const due = duePhrase(when, language);
  const key = due === '' ? 'history.agreedUndated' : 'history.agreed';
  return (
    <>
      {isDefined ? (
        <VoiceText size={17}>{t(key, { who, what, due })}</VoiceText>
      ) : (
        <p className={styles.undefined}>{t('history.noOutcome')}</p>
      )}
      <div className={styles.badges}>
        <PracticeBadge call={call} />
        <ResultBadge result={call.result} />
        {isDefined ? <OutcomeBadges call={call} /> : null}
      </div>
    </>
  );
};

const Facts = ({ call }: Props) => {
  const t = useText();
  const happened = (at: number | null, word: 'said' | 'asked'): string => {
    if (at === null) return t(`history.not.${word}`);
    const moment = momentOf(call, at);
    return moment === null ? t(`history.yes.${word}`) : t(`history.at.${word}`, { moment });
  };
  return (
    <dl className={styles.facts}>
      <Fact name={t('history.open')}>{happened(call.saidAt, 'said')}</Fact>
      <Fact name={t('history.ask')}>{happened(call.askedAt, 'asked')}</Fact>
      <Fact name={t('history.reason')}>{call.reason === null ? '' : t(`reasons.${call.reason}`)}</Fact>
      <Fact name={t('history.reasonText')}>{call.reasonText}</Fact>
      <Fact name={t('history.nextAsk')}>{call.nextAsk}</Fact>
      <Fact name={t('history.fallback')}>{call.fallback}</Fact>
    </dl>
  );
};

/** Everything that is known of one call. */
export const CallRecord = ({ call }: Props) => (
  <div className={styles.record}>
    <Head call={call} />
    <Outcome call={call} />
    <PromiseCard call={call} />
    <Facts call={call} />
    <Talk call={call} />
    <Timeline call={call} />
  </div>
);
