import { Plus, RotateCcw } from 'lucide-react';
import { carryForward, type CarriedForward } from '../../../shared/domain/carryForward.ts';
import { useBoot } from '../../app/boot.ts';
import { useCompanyCalls } from '../../app/companyCalls.ts';
import { useFormat } from '../../app/format.ts';
import { outcomeSentence } from '../../app/outcomeWords.ts';
import { ResultBadge } from '../../app/ResultBadge.tsx';
import { useText } from '../../app/text.ts';
import { Button } from '../../ui/Button.tsx';
import { Card } from '../../ui/Card.tsx';
import { SectionHeading } from '../../ui/SectionHeading.tsx';
import { VoiceText } from '../../ui/VoiceText.tsx';
import styles from './CarrySection.module.css';
import { usePreparation } from './preparation.ts';
import { useCarry } from './useCarry.ts';

type CarriedProps = { readonly carried: CarriedForward };

const LastCall = ({ carried: { from } }: CarriedProps) => {
  const t = useText();
  const format = useFormat();
  const day = format.day(from.startsAt);
  return (
    <p className={styles.last}>
      <ResultBadge result={from.result} />
      {from.reason === null ? day : t('prepare.carry.reason', { day, reason: t(`reasons.${from.reason}`) })}
    </p>
  );
};

const OpenOutcome = ({ carried: { outcome } }: CarriedProps) => {
  const t = useText();
  const { language } = useBoot();
  const { takeOutcome } = useCarry();
  if (outcome === null) return null;
  return (
    <div className={styles.outcome}>
      <VoiceText size={17}>{outcomeSentence(t, outcome, language)}</VoiceText>
      <Button size="sm" icon={RotateCcw} onPress={() => takeOutcome(outcome)}>
        {t('prepare.carry.takeOutcome')}
      </Button>
    </div>
  );
};

const OpenQuestions = ({ carried: { questions } }: CarriedProps) => {
  const t = useText();
  const { takeQuestions } = useCarry();
  if (questions.length === 0) return null;
  return (
    <>
      <ul className={styles.questions}>
        {questions.map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
      <Button size="sm" icon={Plus} onPress={() => takeQuestions(questions)}>
        {t('prepare.carry.takeQuestions', { count: questions.length })}
      </Button>
    </>
  );
};

/** What the last call with this company left open, to be taken along with one press. */
export const CarrySection = () => {
  const t = useText();
  const { call } = usePreparation();
  const found = useCompanyCalls(call.company);
  const carried = found.status === 'ready' ? carryForward(found.value, call) : null;
  if (carried === null) return null;
  return (
    <section>
      <SectionHeading title={t('prepare.carry.title')} />
      <Card padding="none" className={styles.card}>
        <LastCall carried={carried} />
        <OpenOutcome carried={carried} />
        <OpenQuestions carried={carried} />
      </Card>
    </section>
  );
};
