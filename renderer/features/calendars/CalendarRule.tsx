import type { CalendarView } from '../../../shared/ipc/calendars.ts';
import type { SalesCallRule } from '../../../shared/schemas/calendar.ts';
import { ask } from '../../app/bridge.ts';
import { useText } from '../../app/text.ts';
import { SegmentedControl } from '../../ui/SegmentedControl.tsx';
import styles from './CalendarCard.module.css';
import { Matching } from './Matching.tsx';

const MODES = ['every', 'matching', 'by-hand'] as const;

/** Which meetings of a calendar become calls. */
export const CalendarRule = ({ calendar }: { readonly calendar: CalendarView }) => {
  const t = useText();
  const { id, rule } = calendar;
  const title = t('calendars.rule.title');
  const change = (changed: SalesCallRule): void => void ask('calendar.setRule', { id, rule: changed });
  return (
    <div className={styles.part}>
      <div className={styles.choice}>
        <div>
          <p className={styles.label}>{title}</p>
          <p className={styles.words}>{t(`calendars.rule.${rule.mode}Words`)}</p>
        </div>
        <SegmentedControl
          label={title}
          options={MODES.map((mode) => ({ id: mode, text: t(`calendars.rule.${mode}`) }))}
          value={rule.mode}
          onChange={(mode) => change({ ...rule, mode })}
        />
      </div>
      {rule.mode === 'matching' ? <Matching rule={rule} onChange={change} /> : null}
    </div>
  );
};
