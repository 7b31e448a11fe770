import { CircleAlert, Lightbulb } from 'lucide-react';
import { useRef, type ReactNode } from 'react';
import { spokenName } from '../../../shared/domain/opening.ts';
import type { LintFinding } from '../../../shared/domain/outcomeLint/lintCode.ts';
import { useText, type Text } from '../../app/text.ts';
import { Button } from '../../ui/Button.tsx';
import { classNames } from '../../ui/classNames.ts';
import { Icon } from '../../ui/Icon.tsx';
import { Kbd } from '../../ui/Kbd.tsx';
import type { Advice } from './advice.ts';
import styles from './Outcome.module.css';
import { OutcomeChecks } from './OutcomeChecks.tsx';
import { ADVICE_ID, OFFERED_ID } from './outcomeParts.ts';
import type { Slot } from './outcomeSentence.ts';
import { usePreparation } from './preparation.ts';
import { useArrowKeys } from './useArrowKeys.ts';
import type { OutcomeBuilder } from './useOutcome.ts';
import { useRewrites } from './useRewrites.ts';

type PartProps = { readonly builder: OutcomeBuilder; readonly slot: Slot };

const Rewrites = ({ builder, slot }: PartProps) => {
  const t = useText();
  const group = useRef<HTMLDivElement>(null);
  const rewrites = useRewrites(slot, builder.outcome);
  useArrowKeys(group, () => builder.focus(slot));
  if (rewrites.length === 0) return null;
  return (
    <div
      ref={group}
      id={OFFERED_ID}
      role="group"
      aria-label={t('prepare.outcome.suggestions')}
      className={styles.rewrites}
    >
      {rewrites.map((text) => (
        <Button key={text} size="sm" className={styles.rewrite} onPress={() => builder.fill(slot, text)}>
          {text}
        </Button>
      ))}
      <span className={styles.way}>
        <Kbd keys={['ArrowDown']} />
      </span>
    </div>
  );
};

type OthersProps = { readonly builder: OutcomeBuilder; readonly slots: readonly Slot[] };

const Others = ({ builder, slots }: OthersProps) => {
  const t = useText();
  if (slots.length === 0) return null;
  return (
    <p className={styles.others}>
      {t('prepare.outcome.also')}
      {slots.map((slot) => (
        <Button
          key={slot}
          size="sm"
          variant="ghost"
          className={styles.other}
          onPress={() => builder.focus(slot)}
        >
          {t(`prepare.outcome.short.${slot}`)}
        </Button>
      ))}
    </p>
  );
};

/** The linter's values, and the client as the messages call them. */
const lintValues = (finding: LintFinding, contact: string, t: Text) => ({
  ...finding.values,
  contact: spokenName(contact) || t('prepare.outcome.theClient'),
});

type SpokenAdvice = Extract<Advice, { readonly kind: 'weak' | 'help' }>;

const findingOf = (advice: SpokenAdvice, findings: readonly LintFinding[]): LintFinding | undefined =>
  advice.kind === 'weak' ? advice.finding : findings.find(({ slot }) => slot === advice.slot);

function useAdviceWords(advice: SpokenAdvice, findings: readonly LintFinding[]) {
  const t = useText();
  const { call } = usePreparation();
  const finding = findingOf(advice, findings);
  if (advice.kind === 'help' && advice.isFirst) return { message: t('prepare.outcome.blank'), rewrite: '' };
  if (finding === undefined) return { message: '', rewrite: '' };
  const values = lintValues(finding, call.contact, t);
  return {
    message: t(`lint.${finding.code}.message`, values),
    rewrite: t(`lint.${finding.code}.rewrite`, values),
  };
}

type PanelProps = { readonly isWeak: boolean; readonly message: string; readonly children: ReactNode };

const Panel = ({ isWeak, message, children }: PanelProps) => (
  <div data-edge className={classNames(styles.advice, isWeak ? styles.weak : styles.help)}>
    <Icon icon={isWeak ? CircleAlert : Lightbulb} size={16} strokeWidth={2} className={styles.sign} />
    <div className={styles.adviceBody}>
      <p id={ADVICE_ID} role="status" className={styles.message}>
        {message}
      </p>
      {children}
    </div>
  </div>
);

type SpokenProps = { readonly builder: OutcomeBuilder; readonly advice: SpokenAdvice };

const SpokenAdvicePanel = ({ builder, advice }: SpokenProps) => {
  const { message, rewrite } = useAdviceWords(advice, builder.findings);
  const slot = advice.kind === 'weak' ? advice.finding.slot : advice.slot;
  return (
    <Panel isWeak={advice.kind === 'weak'} message={message}>
      {rewrite === '' ? null : <p className={styles.how}>{rewrite}</p>}
      <Rewrites builder={builder} slot={slot} />
      <Others builder={builder} slots={advice.others} />
    </Panel>
  );
};

/** Below the sentence: what is weak, why, and other words for it; or the three checks. Never in the way. */
export const OutcomeAdvice = ({ builder }: { readonly builder: OutcomeBuilder }) => {
  const { advice } = builder;
  if (advice.kind === 'weak' || advice.kind === 'help') {
    return <SpokenAdvicePanel builder={builder} advice={advice} />;
  }
  return <OutcomeChecks builder={builder} />;
};
