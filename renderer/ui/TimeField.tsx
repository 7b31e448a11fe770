import { DateInput, DateSegment, Group, TimeField as AriaTimeField } from 'react-aria-components';
import dateStyles from './DateField.module.css';
import { timeOf, timeText } from './dateValue.ts';
import {
  controlClass,
  fieldAria,
  fieldClass,
  FieldParts,
  type FieldProps,
  type FieldSize,
  isInvalidField,
} from './Field.tsx';
import { useWholeValue } from './useWholeValue.ts';

export type TimeFieldProps = FieldProps & {
  /** `09:30`; empty when no time is set. */
  readonly value: string;
  /** Whole times only; empty once every part is cleared. */
  readonly onChange: (value: string) => void;
  readonly size?: FieldSize | undefined;
};

/** A time of day, typed by its parts; 12 or 24 hours by the locale. */
export const TimeField = (props: TimeFieldProps) => {
  const { root, round, leave } = useWholeValue(props.value !== '');
  return (
    <AriaTimeField
      {...fieldAria(props)}
      key={round}
      ref={root}
      className={fieldClass(props)}
      value={timeOf(props.value)}
      onChange={(value) => props.onChange(timeText(value))}
      onFocusChange={leave}
      shouldForceLeadingZeros={false}
    >
      <FieldParts {...props}>
        <Group className={controlClass(props.size ?? 'md')} isInvalid={isInvalidField(props)}>
          <DateInput className={dateStyles.segments ?? ''}>
            {(segment) => <DateSegment segment={segment} className={dateStyles.segment ?? ''} />}
          </DateInput>
        </Group>
      </FieldParts>
    </AriaTimeField>
  );
};
