import { useEffect, useEffectEvent, useState } from 'react';
import { useStore } from 'zustand';
import type { Outcome } from '../../../shared/schemas/outcome.ts';
import { useBoot } from '../../app/boot.ts';
import { now } from '../../app/clock.ts';
import { useText } from '../../app/text.ts';
import { welcome } from '../../app/welcome.ts';
import { Card } from '../../ui/Card.tsx';
import styles from './Outcome.module.css';
import { OutcomeAdvice } from './OutcomeAdvice.tsx';
import { OutcomeWords } from './OutcomeWords.tsx';
import { PreparationContext } from './preparation.ts';
import { createTrialStore } from './trialStore.ts';
import { useOutcome } from './useOutcome.ts';
import { useStepBack } from './useStepBack.ts';

const Sentence = ({ onDone }: { readonly onDone: () => void }) => {
  const builder = useOutcome();
  // The caret at its end, from where Arrow down leads to other words for it.
  const begin = useEffectEvent(() => builder.focus('what'));
  useEffect(() => begin(), []);
  return (
    <Card elevation="current" padding="none" className={styles.card}>
      <OutcomeWords builder={builder} startsIn={null} onDone={onDone} />
      <OutcomeAdvice builder={builder} />
    </Card>
  );
};

function useWeakOutcome(): Outcome {
  const t = useText();
  const { outcome } = welcome.getState();
  const words = { who: t('welcome.repair.who'), what: t('welcome.repair.what'), when: '' };
  return outcome ?? { ...words, kind: 'explore', intent: 'creates' };
}

function useTrialStore() {
  const t = useText();
  const { timeZone } = useBoot();
  const outcome = useWeakOutcome();
  const [store] = useState(() => {
    const [company, contact] = [t('welcome.repair.company'), t('welcome.repair.contact')];
    return createTrialStore({ company, contact, outcome, timeZone, now: now() });
  });
  useEffect(
    () => store.subscribe(({ call }) => welcome.setState({ outcome: call?.outcome ?? null })),
    [store],
  );
  return store;
}

/** A weak outcome to be repaired before the linter that preparing has; of no call, and never saved. */
export const OutcomeTrial = ({ onDone }: { readonly onDone: () => void }) => {
  const store = useTrialStore();
  const { call } = useStore(store);
  const { offerUndo } = useStepBack();
  if (call === null) return null;
  return (
    <PreparationContext value={{ call, store, playbooks: [], playbook: null, offerUndo }}>
      <Sentence onDone={onDone} />
    </PreparationContext>
  );
};
