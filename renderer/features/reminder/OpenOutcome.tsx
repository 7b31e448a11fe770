import { spokenName } from '../../../shared/domain/opening.ts';
import type { Outcome } from '../../../shared/schemas/outcome.ts';
import { useBoot } from '../../app/boot.ts';
import { actorCount, sentenceKey, sentenceParts, type Slot } from '../../app/outcomeSentence.ts';
import { useText } from '../../app/text.ts';
import { OutcomeBlank } from '../../ui/OutcomeBlank.tsx';
import { OutcomeSentence } from '../../ui/OutcomeSentence.tsx';
import styles from './ReminderBody.module.css';

type OpenOutcomeProps = { readonly outcome: Outcome; readonly contact: string };

/** The sentence of an outcome that is not defined yet: what is known, and blanks for the rest. */
export const OpenOutcome = ({ outcome, contact }: OpenOutcomeProps) => {
  const t = useText();
  const { language } = useBoot();
  const { what, when } = outcome;
  const who = outcome.who.trim() === '' ? spokenName(contact) : outcome.who;
  const known: Readonly<Record<Slot, string>> = { who, what, when };
  const pattern = t(`reminders.window.${sentenceKey(outcome, language)}`, {
    count: actorCount(who, language),
  });
  return (
    <div className={styles.open}>
      <OutcomeSentence size={17}>
        {sentenceParts(pattern).map((part, index) => {
          if (part.kind === 'words') return <span key={index}>{part.text}</span>;
          const text = known[part.slot].trim();
          if (text !== '') return <span key={part.slot}>{text}</span>;
          return <OutcomeBlank key={part.slot}>{t(`prepare.outcome.placeholder.${part.slot}`)}</OutcomeBlank>;
        })}
      </OutcomeSentence>
    </div>
  );
};
