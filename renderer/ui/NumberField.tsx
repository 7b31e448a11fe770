import { Group, Input, NumberField as AriaNumberField } from 'react-aria-components';
import {
  controlClass,
  fieldAria,
  fieldClass,
  FieldParts,
  type FieldProps,
  type FieldSize,
  inputClass,
  isInvalidField,
} from './Field.tsx';

export type NumberFieldProps = FieldProps & {
  /** `NaN` is the empty field. */
  readonly value: number;
  /** When the number is settled: on Enter, on leaving, on arrow keys. */
  readonly onChange: (value: number) => void;
  readonly minValue?: number | undefined;
  readonly maxValue?: number | undefined;
  readonly step?: number | undefined;
  /** Written by the locale, such as `minute`. */
  readonly unit?: 'minute' | 'hour' | 'day' | undefined;
  readonly size?: FieldSize | undefined;
};

const range = ({ minValue, maxValue, step }: NumberFieldProps) => ({
  ...(minValue === undefined ? {} : { minValue }),
  ...(maxValue === undefined ? {} : { maxValue }),
  ...(step === undefined ? {} : { step }),
});

const format = (unit: NumberFieldProps['unit']): Intl.NumberFormatOptions =>
  unit === undefined ? {} : { style: 'unit', unit, unitDisplay: 'short' };

/** A number or a length of time; arrow keys step, the locale writes the unit. */
export const NumberField = (props: NumberFieldProps) => (
  <AriaNumberField
    {...fieldAria(props)}
    {...range(props)}
    className={fieldClass(props)}
    value={props.value}
    onChange={props.onChange}
    formatOptions={format(props.unit)}
  >
    <FieldParts {...props}>
      <Group className={controlClass(props.size ?? 'md')} isInvalid={isInvalidField(props)}>
        <Input className={inputClass()} />
      </Group>
    </FieldParts>
  </AriaNumberField>
);
