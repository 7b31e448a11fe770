import { CircleAlert, Target } from 'lucide-react';
import { spokenName } from '../../../shared/domain/opening.ts';
import { hasFallback, hasOutcome } from '../../../shared/domain/readiness.ts';
import type { Call } from '../../../shared/schemas/call.ts';
import { useBoot } from '../../app/boot.ts';
import { iconOfIntent, iconOfKind } from '../../app/kindLook.ts';
import { outcomeSentence } from '../../app/outcomeWords.ts';
import { PracticeBadge } from '../../app/PracticeBadge.tsx';
import { useText } from '../../app/text.ts';
import { Badge } from '../../ui/Badge.tsx';
import { VoiceText } from '../../ui/VoiceText.tsx';
import styles from './HeroOutcome.module.css';

type HeroOutcomeProps = { readonly call: Call };

const Facts = ({ call }: HeroOutcomeProps) => {
  const t = useText();
  const { kind, intent } = call.outcome;
  const questions = t('today.hero.questions', { count: call.questions.length });
  const fallback = t(hasFallback(call) ? 'today.hero.fallback' : 'today.hero.noFallback');
  return (
    <div className={styles.facts}>
      <PracticeBadge call={call} />
      <Badge icon={Target} tone="defined">
        {t('today.badge.defined')}
      </Badge>
      <Badge icon={iconOfKind(kind)}>{t(`commitments.${kind}.name`)}</Badge>
      <Badge icon={iconOfIntent(intent)}>{t(`today.badge.${intent}`)}</Badge>
      <span className={styles.more}>{t('today.hero.facts', { questions, fallback })}</span>
    </div>
  );
};

const Undefined = ({ call }: HeroOutcomeProps) => {
  const t = useText();
  const name = spokenName(call.contact);
  return (
    <>
      <VoiceText className={styles.open} tone="muted">
        {name === '' ? t('today.hero.questionNoName') : t('today.hero.question', { name })}
      </VoiceText>
      <div className={styles.facts}>
        <Badge icon={CircleAlert} tone="attention">
          {t('today.badge.undefined')}
        </Badge>
        <span className={styles.warning}>{t('today.undefinedShort')}</span>
      </div>
    </>
  );
};

/** The commitment of the hero's call, or the question that defines it. */
export const HeroOutcome = ({ call }: HeroOutcomeProps) => {
  const t = useText();
  const { language } = useBoot();
  if (!hasOutcome(call.outcome)) return <Undefined call={call} />;
  return (
    <>
      <VoiceText className={styles.outcome}>{outcomeSentence(t, call.outcome, language)}</VoiceText>
      <Facts call={call} />
    </>
  );
};
