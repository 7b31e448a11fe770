import { CircleAlert, Lightbulb } from 'lucide-react';
import { useRef } from 'react';
import { useText } from '../../app/text.ts';
import { Button } from '../../ui/Button.tsx';
import { classNames } from '../../ui/classNames.ts';
import { Icon } from '../../ui/Icon.tsx';
import { Kbd } from '../../ui/Kbd.tsx';
import { LiveRegion } from '../../ui/LiveRegion.tsx';
import type { Advice } from './advice.ts';
import styles from './Outcome.module.css';
import { OutcomeChecks } from './OutcomeChecks.tsx';
import { ADVICE_ID, OFFERED_ID } from './outcomeParts.ts';
import type { Slot } from '../../app/outcomeSentence.ts';
import { useAdviceWords } from './useAdviceWords.ts';
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
      <span className={styles.way}>
        <Kbd keys={['ArrowDown']} />
      </span>
      {rewrites.map((text) => (
        <Button key={text} size="sm" className={styles.rewrite} onPress={() => builder.fill(slot, text)}>
          {text}
        </Button>
      ))}
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

type SpokenAdvice = Extract<Advice, { readonly kind: 'weak' | 'help' }>;

type PanelProps = {
  readonly builder: OutcomeBuilder;
  readonly advice: SpokenAdvice;
  readonly message: string;
  readonly rewrite: string;
};

const AdvicePanel = ({ builder, advice, message, rewrite }: PanelProps) => {
  const isWeak = advice.kind === 'weak';
  return (
    <div data-edge className={classNames(styles.advice, isWeak ? styles.weak : styles.help)}>
      <Icon
        icon={isWeak ? CircleAlert : Lightbulb}
        size={16}
        strokeWidth={isWeak ? 2 : 1.75}
        className={styles.sign}
      />
      <div className={styles.adviceBody}>
        <p id={ADVICE_ID} className={styles.message}>
          {message}
        </p>
        {rewrite === '' ? null : <p className={styles.how}>{rewrite}</p>}
        <Rewrites builder={builder} slot={isWeak ? advice.finding.slot : advice.slot} />
        <Others builder={builder} slots={advice.others} />
      </div>
    </div>
  );
};

/** Below the sentence: what is weak, why, and other words for it; or the three checks. Never in the way. */
export const OutcomeAdvice = ({ builder }: { readonly builder: OutcomeBuilder }) => {
  const { advice } = builder;
  const words = useAdviceWords(builder);
  return (
    <>
      <LiveRegion message={words.message} />
      {advice.kind === 'weak' || advice.kind === 'help' ? (
        <AdvicePanel builder={builder} advice={advice} {...words} />
      ) : (
        <OutcomeChecks builder={builder} />
      )}
    </>
  );
};
