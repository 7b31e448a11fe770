import { useImperativeHandle, useState, type Ref } from 'react';
import { hasOutcome } from '../../../shared/domain/readiness.ts';
import type { Intent } from '../../../shared/schemas/outcome.ts';
import { iconOfIntent } from '../../app/kindLook.ts';
import { useText } from '../../app/text.ts';
import { Card } from '../../ui/Card.tsx';
import { SectionHeading } from '../../ui/SectionHeading.tsx';
import { SegmentedControl } from '../../ui/SegmentedControl.tsx';
import { firstBlank } from './advice.ts';
import styles from './Outcome.module.css';
import { OutcomeAdvice } from './OutcomeAdvice.tsx';
import { OutcomeWords } from './OutcomeWords.tsx';
import { usePreparation } from './preparation.ts';
import { useOutcome } from './useOutcome.ts';

export type OutcomeHandle = {
  /** Puts the keyboard where the outcome wants to be worked on. */
  readonly focus: () => void;
};

const IntentChoice = () => {
  const t = useText();
  const { call, store } = usePreparation();
  return (
    <SegmentedControl<Intent>
      label={t('prepare.intent.label')}
      options={[
        { id: 'creates', text: t('prepare.intent.creates'), icon: iconOfIntent('creates') },
        { id: 'advances', text: t('prepare.intent.advances'), icon: iconOfIntent('advances') },
      ]}
      value={call.outcome.intent}
      onChange={(intent) => store.edit({ outcome: { ...call.outcome, intent } })}
    />
  );
};

/** The planned commitment: one sentence, its slots, and what the linter says about them. */
export const OutcomeSection = ({ ref }: { readonly ref: Ref<OutcomeHandle> }) => {
  const t = useText();
  const builder = useOutcome();
  const { outcome } = builder;
  const [startsIn] = useState(() => (hasOutcome(outcome) ? null : firstBlank(outcome)));
  useImperativeHandle(ref, () => ({
    focus: () => builder.focus(firstBlank(outcome) ?? builder.weak[0] ?? 'what'),
  }));
  return (
    <section>
      <SectionHeading title={t('prepare.outcome.title')}>
        <IntentChoice />
      </SectionHeading>
      <Card elevation="current" padding="none" className={styles.card}>
        <OutcomeWords builder={builder} startsIn={startsIn} />
        <OutcomeAdvice builder={builder} />
      </Card>
    </section>
  );
};
