import { keysOf } from '../../../shared/domain/appKeys.ts';
import { useText } from '../../app/text.ts';
import { Button } from '../../ui/Button.tsx';
import { classNames } from '../../ui/classNames.ts';
import card from './ActCard.module.css';
import { useLive, usePanelView } from './PanelContext.ts';
import styles from './QuestionCard.module.css';
import { QuestionInFocus } from './QuestionInFocus.tsx';
import { QuestionRow } from './QuestionRow.tsx';
import { areAllDone, questionInFocus } from './questions.ts';
import { useFocusTarget } from './useFocusTarget.ts';

const AllDone = () => {
  const t = useText();
  const { actions } = useLive();
  const element = useFocusTarget('done');
  return (
    <div ref={element} className={styles.end}>
      <p>{t('live.explore.allDone')}</p>
      <Button size="xl" keys={keysOf('step')} onPress={() => actions.goTo('ask')}>
        {t('live.explore.toAsk')}
      </Button>
    </div>
  );
};

const Empty = () => {
  const t = useText();
  return <p className={styles.empty}>{t('live.explore.empty')}</p>;
};

/** All questions in their order; the one in focus is read out and answered in place. */
export const QuestionCard = ({ isShown }: { readonly isShown: boolean }) => {
  const t = useText();
  const { questions } = useLive().call;
  const wanted = usePanelView((view) => view.questionId);
  const focused = questionInFocus(questions, wanted);
  return (
    <div data-edge className={classNames(card.card, card.current, !isShown && styles.held)}>
      <div className={card.scroller}>
        <ol aria-label={t('live.explore.list')}>
          {questions.map((question) => {
            if (question.id === focused) return <QuestionInFocus key={question.id} question={question} />;
            return isShown ? <QuestionRow key={question.id} question={question} /> : null;
          })}
        </ol>
        {questions.length === 0 ? <Empty /> : null}
        {isShown && focused === null && areAllDone(questions) ? <AllDone /> : null}
      </div>
    </div>
  );
};
