import { useText } from '../../app/text.ts';
import { ActSection, useActPlace } from './ActSection.tsx';
import styles from './ExploreAct.module.css';
import { useLive } from './PanelContext.ts';
import { QuestionCard } from './QuestionCard.tsx';
import { countDone } from './questions.ts';

const PEEK_COUNT = 2;

/** The first questions to come; lines that do not fit whole are left out. */
const Peek = () => {
  const t = useText();
  const { questions } = useLive().call;
  const rest = questions.length - PEEK_COUNT;
  return (
    <div className={styles.peek} aria-hidden>
      {questions.slice(0, PEEK_COUNT).map(({ id, text }) => (
        <p key={id} className={styles.line}>
          {text}
        </p>
      ))}
      {rest > 0 ? <p className={styles.more}>{t('live.explore.more', { count: rest })}</p> : null}
    </div>
  );
};

const Meta = () => {
  const t = useText();
  const { questions, notes } = useLive().call;
  const place = useActPlace('explore');
  if (place === 'next') return t('live.explore.questions', { count: questions.length });
  const done = t('live.explore.done', { done: countDone(questions), total: questions.length });
  if (place === 'now' || notes.length === 0) return done;
  return (
    <>
      {done}
      <span className={styles.notes}>{t('live.explore.notes', { count: notes.length })}</span>
    </>
  );
};

/** EXPLORE: the questions, one of them in focus. */
export const ExploreAct = () => {
  const place = useActPlace('explore');
  return (
    <ActSection act="explore" meta={<Meta />}>
      {place === 'next' ? <Peek /> : null}
      {place === 'now' || place === 'held' ? <QuestionCard key="card" isShown={place === 'now'} /> : null}
    </ActSection>
  );
};
