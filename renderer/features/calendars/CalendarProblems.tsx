import { FileWarning } from 'lucide-react';
import { useId, useState } from 'react';
import type { CalendarProblem } from '../../../shared/schemas/calendar.ts';
import { useText } from '../../app/text.ts';
import { Button } from '../../ui/Button.tsx';
import { Icon } from '../../ui/Icon.tsx';
import styles from './CalendarCard.module.css';
import { ProblemList } from './ProblemList.tsx';

/** How much of a calendar could not be read, and what, on demand. */
export const CalendarProblems = ({ problems }: { readonly problems: readonly CalendarProblem[] }) => {
  const t = useText();
  const id = useId();
  const [isOpen, setIsOpen] = useState(false);
  return (
    <div className={styles.problems}>
      <p className={styles.problemsHead}>
        <Icon icon={FileWarning} size={14} />
        <span id={id}>{t('calendars.problems.count', { count: problems.length })}</span>
        <Button size="sm" variant="ghost" aria-describedby={id} onPress={() => setIsOpen(!isOpen)}>
          {t(isOpen ? 'calendars.problems.hide' : 'calendars.problems.show')}
        </Button>
      </p>
      {isOpen ? <ProblemList problems={problems} /> : null}
    </div>
  );
};
