import { useBoot } from '../../app/boot.ts';
import { useText } from '../../app/text.ts';
import { OutcomeSentence } from '../../ui/OutcomeSentence.tsx';
import { OutcomeSlot } from '../../ui/OutcomeSlot.tsx';
import styles from './Outcome.module.css';
import { ADVICE_ID, focusOffered } from './outcomeParts.ts';
import { actorCount, sentenceKey, sentenceParts, type Slot } from '../../app/outcomeSentence.ts';
import type { OutcomeBuilder } from './useOutcome.ts';

type SlotProps = {
  readonly slot: Slot;
  readonly builder: OutcomeBuilder;
  readonly hasInitialFocus: boolean;
  readonly onDone: (() => void) | undefined;
};

const SentenceSlot = ({ slot, builder, hasInitialFocus, onDone }: SlotProps) => {
  const t = useText();
  const { advice } = builder;
  const isExplained = advice.kind === 'weak' && advice.finding.slot === slot;
  return (
    <OutcomeSlot
      ref={builder.refOf[slot]}
      label={t(`prepare.outcome.label.${slot}`)}
      placeholder={t(`prepare.outcome.placeholder.${slot}`)}
      value={builder.outcome[slot]}
      onChange={(text) => builder.edit(slot, text)}
      onFocus={() => builder.enter(slot)}
      onBlur={() => builder.leave(slot)}
      onStepDown={focusOffered}
      onSubmit={onDone}
      isWeak={builder.weak.includes(slot)}
      describedBy={isExplained ? ADVICE_ID : undefined}
      hasInitialFocus={hasInitialFocus}
    />
  );
};

type OutcomeWordsProps = {
  readonly builder: OutcomeBuilder;
  readonly startsIn: Slot | null;
  /** Enter at the end of the sentence. */
  readonly onDone?: () => void;
};

/** The sentence in the word order of the language, its slots edited where they stand. */
export const OutcomeWords = ({ builder, startsIn, onDone }: OutcomeWordsProps) => {
  const t = useText();
  const { language } = useBoot();
  const { outcome } = builder;
  const pattern = t(`prepare.outcome.${sentenceKey(outcome, language)}`, {
    count: actorCount(outcome.who, language),
  });
  const parts = sentenceParts(pattern);
  const lastSlot = parts.flatMap((part) => (part.kind === 'words' ? [] : [part.slot])).at(-1);
  return (
    <div className={styles.sentence}>
      <OutcomeSentence>
        {parts.map((part, index) =>
          part.kind === 'words' ? (
            <span key={index}>{part.text}</span>
          ) : (
            <SentenceSlot
              key={part.slot}
              slot={part.slot}
              builder={builder}
              hasInitialFocus={part.slot === startsIn}
              onDone={part.slot === lastSlot ? onDone : undefined}
            />
          ),
        )}
      </OutcomeSentence>
    </div>
  );
};
