import { ChevronLeft, ChevronRight } from 'lucide-react';
import {
  Button as AriaButton,
  Calendar,
  CalendarCell,
  CalendarGrid,
  CalendarGridBody,
  CalendarGridHeader,
  CalendarHeaderCell,
  Dialog as AriaDialog,
  Heading,
  Popover as AriaPopover,
} from 'react-aria-components';
import styles from './CalendarPopover.module.css';
import { Icon } from './Icon.tsx';

/** One month to pick a day from, under a date field. */
export const CalendarPopover = () => (
  <AriaPopover className={styles.popover ?? ''} offset={6} placement="bottom start">
    <AriaDialog className={styles.dialog ?? ''}>
      <Calendar>
        <header className={styles.header}>
          <Heading className={styles.month ?? ''} />
          <AriaButton slot="previous" className={styles.turn ?? ''}>
            <Icon icon={ChevronLeft} size={16} />
          </AriaButton>
          <AriaButton slot="next" className={styles.turn ?? ''}>
            <Icon icon={ChevronRight} size={16} />
          </AriaButton>
        </header>
        <CalendarGrid weekdayStyle="short" className={styles.grid ?? ''}>
          <CalendarGridHeader>
            {(day) => <CalendarHeaderCell className={styles.weekday ?? ''}>{day}</CalendarHeaderCell>}
          </CalendarGridHeader>
          <CalendarGridBody>
            {(date) => <CalendarCell date={date} className={styles.day ?? ''} />}
          </CalendarGridBody>
        </CalendarGrid>
      </Calendar>
    </AriaDialog>
  </AriaPopover>
);
