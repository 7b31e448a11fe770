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
import { dateOf, dateText, dateTimeOf, dateTimeText } from './dateValue.ts';
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
  /** Whole dates only: empty as long as a part is missing. */
  readonly onChange: (value: string) => void;
  readonly size?: FieldSize | undefined;
  /** `2026-11-18`: the year is left out of dates in the same year. */
  readonly today?: string | undefined;
};

/** As `DateFieldProps`, its value `2026-12-03T09:30`. */
export type DateTimeFieldProps = DateFieldProps;

/** Dates here have no zone; reading and writing them in one and the same keeps the wall time. */
const wordsZone = 'UTC';

type PickerProps = {
  readonly field: DateFieldProps;
  readonly value: DateValue | null;
  readonly granularity: 'day' | 'minute';
  readonly onChange: (value: DateValue | null) => void;
};

/** The date in words while nobody edits it: “Thu, Dec 3, 10:00”. */
const Words = ({ field, value, granularity }: Omit<PickerProps, 'onChange'>) => {
  const isThisYear = value !== null && value.year === dateOf(field.today ?? '')?.year;
  const { locale } = useLocale();
  const words = new Intl.DateTimeFormat(locale, {
    weekday: 'short',
    month: 'short',
    day: 'numeric',
    timeZone: wordsZone,
    ...(isThisYear ? {} : { year: 'numeric' }),
    ...(granularity === 'minute' ? { hour: 'numeric', minute: '2-digit' } : {}),
  });
  return value === null ? null : (
    <span aria-hidden className={styles.words}>
      {words.format(value.toDate(wordsZone))}
    </span>
  );
};

/** Years this early are a year half typed. */
const firstYear = 1900;

/** Hands a date on once its year is whole; until then the field alone knows it. */
const usePicked = ({ value, onChange }: PickerProps) => {
  const [unfinished, setUnfinished] = useState<DateValue | null>(null);
  const { root, round, leave } = useWholeValue(value !== null);
  const pick = (next: DateValue | null) => {
    const isWhole = next === null || next.year >= firstYear;
    setUnfinished(isWhole ? null : next);
    if (isWhole) onChange(next);
  };
  const leaveWhole = (isFocused: boolean) => {
    if (!isFocused) setUnfinished(null);
    leave(isFocused);
  };
  return { picked: unfinished ?? value, root, round, pick, leaveWhole };
};

const Picker = (props: PickerProps) => {
  const { field, value, granularity } = props;
  const { picked, root, round, pick, leaveWhole } = usePicked(props);
  return (
    <DatePicker
      {...fieldAria(field)}
      key={round}
      ref={root}
      className={fieldClass(field)}
      value={picked}
      onChange={pick}
      onFocusChange={leaveWhole}
      granularity={granularity}
      shouldForceLeadingZeros={false}
    >
      <FieldParts {...field}>
        <Group className={controlClass(field.size ?? 'md')} isInvalid={isInvalidField(field)}>
          <AriaButton className={styles.open ?? ''}>
            <Icon icon={CalendarIcon} size={15} />
          </AriaButton>
          <span className={styles.stack}>
            <Words field={field} value={value} granularity={granularity} />
            <DateInput className={classNames(styles.segments, value !== null && styles.behindWords)}>
              {(segment) => <DateSegment segment={segment} className={styles.segment ?? ''} />}
            </DateInput>
          </span>
        </Group>
      </FieldParts>
      <CalendarPopover />
    </DatePicker>
  );
};

/** A day, typed by its parts in the order of the locale or picked from a calendar. */
export const DateField = (props: DateFieldProps) => (
  <Picker
    field={props}
    value={dateOf(props.value)}
    granularity="day"
    onChange={(value) => props.onChange(dateText(value))}
  />
);

/** A day and a time of day in one field; 12 or 24 hours by the locale. */
export const DateTimeField = (props: DateTimeFieldProps) => (
  <Picker
    field={props}
    value={dateTimeOf(props.value)}
    granularity="minute"
    onChange={(value) => props.onChange(dateTimeText(value))}
  />
);
