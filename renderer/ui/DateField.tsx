import type { DateValue } from '@internationalized/date';
import { Calendar as CalendarIcon } from 'lucide-react';
import { useState } from 'react';
import {
  Button as AriaButton,
  DateInput,
  DatePicker,
  DateSegment,
  Group,
  useLocale,
} from 'react-aria-components';
import { CalendarPopover } from './CalendarPopover.tsx';
import { classNames } from './classNames.ts';
import styles from './DateField.module.css';
import { dateOf, dateText } from './dateValue.ts';
import {
  controlClass,
  fieldAria,
  fieldClass,
  FieldParts,
  type FieldProps,
  type FieldSize,
  isInvalidField,
} from './Field.tsx';
import { Icon } from './Icon.tsx';
import { useWholeValue } from './useWholeValue.ts';

export type DateFieldProps = FieldProps & {
  /** `2026-12-03`; empty when no date is set. */
  readonly value: string;
  /** Whole dates only; empty once every part is cleared. */
  readonly onChange: (value: string) => void;
  readonly size?: FieldSize | undefined;
  /** `2026-11-18`: the year is left out of dates in the same year. */
  readonly today?: string | undefined;
};

/** A day has no zone; reading and writing it in one and the same keeps it the same day. */
const wordsZone = 'UTC';

/** The date in words while nobody edits it: “Thu, Dec 3”. */
const Words = ({ value, today = '' }: DateFieldProps) => {
  const date = dateOf(value);
  const { locale } = useLocale();
  const words = new Intl.DateTimeFormat(locale, {
    weekday: 'short',
    month: 'short',
    day: 'numeric',
    timeZone: wordsZone,
    ...(date?.year === dateOf(today)?.year ? {} : { year: 'numeric' }),
  });
  return date === null ? null : (
    <span aria-hidden className={styles.words}>
      {words.format(date.toDate(wordsZone))}
    </span>
  );
};

/** Years this early are a year half typed. */
const firstYear = '1900';

/** Hands a date on once its year is whole; until then the field alone knows it. */
const usePicked = ({ value, onChange }: DateFieldProps) => {
  const [unfinished, setUnfinished] = useState<DateValue | null>(null);
  const { root, round, leave } = useWholeValue(value !== '');
  const pick = (next: DateValue | null) => {
    const isWhole = next === null || dateText(next) >= firstYear;
    setUnfinished(isWhole ? null : next);
    if (isWhole) onChange(dateText(next));
  };
  const leaveWhole = (isFocused: boolean) => {
    if (!isFocused) setUnfinished(null);
    leave(isFocused);
  };
  return { picked: unfinished ?? dateOf(value), root, round, pick, leaveWhole };
};

/** A day, typed by its parts in the order of the locale or picked from a calendar. */
export const DateField = (props: DateFieldProps) => {
  const { picked, root, round, pick, leaveWhole } = usePicked(props);
  return (
    <DatePicker
      {...fieldAria(props)}
      key={round}
      ref={root}
      className={fieldClass(props)}
      value={picked}
      onChange={pick}
      onFocusChange={leaveWhole}
      granularity="day"
      shouldForceLeadingZeros={false}
    >
      <FieldParts {...props}>
        <Group className={controlClass(props.size ?? 'md')} isInvalid={isInvalidField(props)}>
          <AriaButton className={styles.open ?? ''}>
            <Icon icon={CalendarIcon} size={15} />
          </AriaButton>
          <span className={styles.stack}>
            <Words {...props} />
            <DateInput className={classNames(styles.segments, props.value !== '' && styles.behindWords)}>
              {(segment) => <DateSegment segment={segment} className={styles.segment ?? ''} />}
            </DateInput>
          </span>
        </Group>
      </FieldParts>
      <CalendarPopover />
    </DatePicker>
  );
};
