import type { CalendarProblem } from '../../../shared/schemas/calendar.ts';
import { useText } from '../../app/text.ts';
import styles from './ProblemList.module.css';

const MOST_SHOWN = 50;

const OneProblem = ({ problem }: { readonly problem: CalendarProblem }) => {
  const t = useText();
  const { code, title, line } = problem;
  const isAboutOne = title !== '' || line !== null;
  return (
    <li className={styles.problem}>
      {isAboutOne ? (
        <span className={styles.head}>
          <span className={styles.title}>{title === '' ? t('calendars.problems.untitled') : title}</span>
          {line === null ? null : (
            <span className={styles.line}>{t('calendars.problems.line', { line })}</span>
          )}
        </span>
      ) : null}
      <span className={styles.reason}>{t(`calendars.problems.${code}`)}</span>
    </li>
  );
};

/** What could not be read, with where it stands in the file. */
export const ProblemList = ({ problems }: { readonly problems: readonly CalendarProblem[] }) => {
  const t = useText();
  const restCount = problems.length - MOST_SHOWN;
  return (
    <ul className={styles.list}>
      {problems.slice(0, MOST_SHOWN).map((problem, index) => (
        <OneProblem key={index} problem={problem} />
      ))}
      {restCount > 0 ? <li>{t('calendars.problems.more', { count: restCount })}</li> : null}
    </ul>
  );
};
