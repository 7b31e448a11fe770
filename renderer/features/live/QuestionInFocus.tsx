import { Check } from 'lucide-react';
import type { KeyboardEvent } from 'react';
import { keysOf } from '../../../shared/domain/appKeys.ts';
import type { Question } from '../../../shared/schemas/call.ts';
import { useText } from '../../app/text.ts';
import { IconButton } from '../../ui/IconButton.tsx';
import { Kbd } from '../../ui/Kbd.tsx';
import { TextArea } from '../../ui/TextArea.tsx';
import { VoiceText } from '../../ui/VoiceText.tsx';
import { useLive } from './PanelContext.ts';
import styles from './QuestionInFocus.module.css';
import { neighbour } from './questions.ts';
import { useFocusTarget } from './useFocusTarget.ts';

type QuestionProps = { readonly question: Question };

const hasModifier = (event: KeyboardEvent): boolean =>
  event.shiftKey || event.altKey || event.ctrlKey || event.metaKey;

/** Up at the very start and down at the very end of an answer lead to the neighbouring question. */
function directionOf(event: KeyboardEvent<HTMLTextAreaElement>): -1 | 1 | null {
  const { selectionStart, selectionEnd, value } = event.currentTarget;
  if (hasModifier(event) || selectionStart !== selectionEnd) return null;
  if (event.key === 'ArrowUp' && selectionStart === 0) return -1;
  return event.key === 'ArrowDown' && selectionEnd === value.length ? 1 : null;
}

const TickButton = ({ question }: QuestionProps) => {
  const t = useText();
  const { actions } = useLive();
  if (question.answer.trim() !== '') return null;
  const isTicked = question.answeredAt !== null;
  return (
    <IconButton
      icon={Check}
      size="sm"
      label={t(isTicked ? 'live.explore.untick' : 'live.explore.tick')}
      isOn={isTicked}
      onPress={() => actions.tick(question.id, !isTicked)}
      tooltipPlacement="top"
    />
  );
};

const AnswerField = ({ question }: QuestionProps) => {
  const t = useText();
  const { call, store, actions } = useLive();
  const step = (event: KeyboardEvent<HTMLTextAreaElement>): void => {
    const by = directionOf(event);
    const next = by === null ? null : neighbour(call.questions, question.id, by);
    if (next === null) return;
    event.preventDefault();
    actions.focusQuestion(next);
  };
  return (
    <TextArea
      label={t('live.explore.answer', { question: question.text })}
      labelPlacement="hidden"
      size="lg"
      maxRows={8}
      value={question.answer}
      onChange={(answer) => {
        actions.holdQuestion(question.id);
        store.answer(question.id, answer);
      }}
      onSubmit={() => actions.leaveQuestion(question.id)}
      onKeyDown={step}
      trailing={
        <span className={styles.trailing}>
          <TickButton question={question} />
          <Kbd keys={keysOf('nextQuestion')} />
        </span>
      }
    />
  );
};

/** The question to read out now, and its answer. */
export const QuestionInFocus = ({ question }: QuestionProps) => {
  const element = useFocusTarget<HTMLLIElement>('question');
  return (
    <li ref={element} className={styles.focused} aria-current="step">
      <VoiceText size={20} className={styles.question}>
        {question.text}
      </VoiceText>
      <AnswerField question={question} />
    </li>
  );
};
