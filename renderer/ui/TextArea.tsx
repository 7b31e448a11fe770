import type { LucideIcon } from 'lucide-react';
import { type CSSProperties, type KeyboardEvent, type ReactNode, useRef } from 'react';
import { Group, TextArea as AriaTextArea, TextField as AriaTextField } from 'react-aria-components';
import {
  areaClass,
  type AreaForm,
  fieldAria,
  fieldClass,
  FieldIcon,
  FieldParts,
  type FieldProps,
  type FieldSize,
  type FieldVariant,
  inputClass,
  isInvalidField,
} from './Field.tsx';
import type { IconTone } from './Icon.tsx';
import { isSubmitPress, type SubmitOn } from './submitKey.ts';
import { useInitialFocus } from './useInitialFocus.ts';

export type TextAreaProps = FieldProps & {
  readonly value: string;
  /** On every keystroke. */
  readonly onChange: (value: string) => void;
  readonly onBlur?: (() => void) | undefined;
  readonly onFocus?: (() => void) | undefined;
  readonly onSubmit?: (() => void) | undefined;
  /** Enter hands in by default only when `onSubmit` is set; Shift Enter then starts a line. */
  readonly submitOn?: SubmitOn | undefined;
  readonly onKeyDown?: ((event: KeyboardEvent<HTMLTextAreaElement>) => void) | undefined;
  readonly placeholder?: string | undefined;
  readonly size?: FieldSize | undefined;
  readonly variant?: FieldVariant | undefined;
  readonly form?: AreaForm | undefined;
  readonly icon?: LucideIcon | undefined;
  readonly iconTone?: IconTone | undefined;
  readonly trailing?: ReactNode;
  /** Grows with its text from `minRows` to `maxRows`, then scrolls. */
  readonly minRows?: number | undefined;
  readonly maxRows?: number | undefined;
  readonly maxLength?: number | undefined;
  readonly isReadOnly?: boolean | undefined;
  readonly hasInitialFocus?: boolean | undefined;
};

const inputProps = (props: TextAreaProps) => ({
  ...(props.placeholder === undefined ? {} : { placeholder: props.placeholder }),
  ...(props.maxLength === undefined ? {} : { maxLength: props.maxLength }),
  ...(props.onBlur === undefined ? {} : { onBlur: props.onBlur }),
  ...(props.onFocus === undefined ? {} : { onFocus: props.onFocus }),
  rows: props.minRows ?? 1,
  autoComplete: 'off',
  spellCheck: true,
});

const handleKeyDown = (props: TextAreaProps) => (event: KeyboardEvent<HTMLTextAreaElement>) => {
  props.onKeyDown?.(event);
  if (props.onSubmit === undefined || event.defaultPrevented) return;
  if (!isSubmitPress(event, props.submitOn ?? 'enter')) return;
  event.preventDefault();
  props.onSubmit();
};

const rowsStyle = (props: TextAreaProps): CSSProperties & Readonly<Record<`--${string}`, number>> => ({
  '--max-rows': props.maxRows ?? 12,
  '--min-rows': props.minRows ?? 1,
});

/** Text that may run over several lines; as high as what is written. */
export const TextArea = (props: TextAreaProps) => {
  const { size = 'md', variant = 'ui', form = 'field', hasInitialFocus = false } = props;
  const input = useRef<HTMLTextAreaElement>(null);
  useInitialFocus(input, hasInitialFocus);
  return (
    <AriaTextField
      {...fieldAria(props)}
      className={fieldClass(props)}
      value={props.value}
      onChange={props.onChange}
      isReadOnly={props.isReadOnly ?? false}
    >
      <FieldParts {...props}>
        <Group
          className={areaClass(size, variant, form)}
          style={rowsStyle(props)}
          isInvalid={isInvalidField(props)}
        >
          <FieldIcon icon={props.icon} tone={props.iconTone} />
          <AriaTextArea
            {...inputProps(props)}
            ref={input}
            className={inputClass()}
            onKeyDown={handleKeyDown(props)}
          />
          {props.trailing}
        </Group>
      </FieldParts>
    </AriaTextField>
  );
};
