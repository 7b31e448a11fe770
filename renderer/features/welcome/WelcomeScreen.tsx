import { useEffect, useMemo, type ReactNode } from 'react';
import { useStore } from 'zustand';
import type { WelcomeStep } from '../../../shared/ipc/welcome.ts';
import { bound, isInField, useKeys } from '../../app/keys.ts';
import { beginPractice } from '../../app/practice.ts';
import { openPlanSheet } from '../../app/planSheet.ts';
import { useText } from '../../app/text.ts';
import { goToStep, leaveWelcome, loadWelcome, welcome } from '../../app/welcome.ts';
import { Button } from '../../ui/Button.tsx';
import { PanelSide } from './PanelSide.tsx';
import { StepFrame } from './StepFrame.tsx';
import { ThreeActs } from './ThreeActs.tsx';
import { TypeThem } from './TypeThem.tsx';
import styles from './WelcomeScreen.module.css';

export type WelcomeScreenProps = {
  /** A weak outcome to be repaired; Enter at its end goes on. */
  readonly outcome: (onDone: () => void) => ReactNode;
  /** The ways to a calendar, with one more row for what needs none. */
  readonly calendars: (more: ReactNode) => ReactNode;
};

const NEXT_OF = { 1: () => goToStep(2), 2: () => goToStep(3), 3: leaveWelcome } as const;

const next = (step: WelcomeStep): void => NEXT_OF[step]();

/** A field is left first: a word half typed is not to end the welcome. */
function escape(): void {
  const { activeElement } = document;
  if (activeElement instanceof HTMLElement && isInField(activeElement)) activeElement.blur();
  else leaveWelcome();
}

function useWelcomeKeys(step: WelcomeStep): void {
  const keys = useMemo(
    () => [
      { key: 'Enter', run: () => next(step) },
      ...bound('submit', () => next(step)),
      { key: 'Escape', inFields: true, run: escape },
    ],
    [step],
  );
  // A radio keeps every key to itself.
  useKeys(keys, 'capture');
}

const Footer = ({ step }: { readonly step: WelcomeStep }) => {
  const t = useText();
  return (
    <>
      {step === 1 ? null : (
        <Button variant="ghost" onPress={() => goToStep(step === 2 ? 1 : 2)}>
          {t('welcome.back')}
        </Button>
      )}
      {step === 3 ? null : (
        <Button variant="ghost" keys={['Esc']} onPress={leaveWelcome}>
          {t('welcome.skip')}
        </Button>
      )}
      <Button variant="primary" size="lg" keys={['Enter']} onPress={() => next(step)}>
        {t(step === 3 ? 'welcome.open' : 'welcome.next')}
      </Button>
    </>
  );
};

const Practice = () => {
  const t = useText();
  const begin = (): void => {
    leaveWelcome();
    void beginPractice();
  };
  return (
    <p className={styles.practice}>
      {t('welcome.private')}{' '}
      <Button variant="ghost" size="sm" onPress={begin}>
        {t('practice.try')}
      </Button>
    </p>
  );
};

const planOne = (): void => {
  leaveWelcome();
  openPlanSheet();
};

const Step = ({ step, outcome, calendars }: WelcomeScreenProps & { readonly step: WelcomeStep }) => {
  const t = useText();
  useWelcomeKeys(step);
  const frame = { step, footer: <Footer step={step} /> };
  switch (step) {
    case 1:
      return (
        <StepFrame {...frame} title={t('today.welcome.title')} isVoice lead={t('welcome.outcome.lead')}>
          <ThreeActs isInset />
        </StepFrame>
      );
    case 2:
      return (
        <StepFrame {...frame} title={t('welcome.repair.title')} lead={t('welcome.repair.lead')}>
          {outcome(() => next(2))}
        </StepFrame>
      );
    case 3:
      return (
        <StepFrame {...frame} title={t('welcome.calls.title')} lead={t('welcome.calls.lead')}>
          {calendars(<TypeThem onPress={planOne} />)}
          <PanelSide />
          <Practice />
        </StepFrame>
      );
  }
};

/** The first minutes: what an outcome is, a weak one repaired, and where calls come from. */
export const WelcomeScreen = (props: WelcomeScreenProps) => {
  const step = useStore(welcome, (state) => state.step);
  useEffect(() => void loadWelcome(), []);
  return step === null ? null : <Step key={step} step={step} {...props} />;
};
