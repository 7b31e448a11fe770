import type { LucideIcon } from 'lucide-react';
import { type HTMLInputAutoCompleteAttribute, type KeyboardEvent, type ReactNode, useRef } from 'react';
import { Group, Input, TextField as AriaTextField } from 'react-aria-components';
import {
  controlClass,
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
import { Kbd } from './Kbd.tsx';
import type { Keys } from './keys.ts';
import { isSubmitPress } from './submitKey.ts';
import { useInitialFocus } from './useInitialFocus.ts';

export type TextFieldProps = FieldProps & {
  readonly value: string;
  /** On every keystroke. */
  readonly onChange: (value: string) => void;
  readonly onBlur?: (() => void) | undefined;
  readonly onFocus?: (() => void) | undefined;
  /** Enter, outside of an input method's composition. */
  readonly onSubmit?: (() => void) | undefined;
  readonly onKeyDown?: ((event: KeyboardEvent<HTMLInputElement>) => void) | undefined;
  readonly placeholder?: string | undefined;
  readonly size?: FieldSize | undefined;
  readonly variant?: FieldVariant | undefined;
  readonly icon?: LucideIcon | undefined;
  readonly iconTone?: IconTone | undefined;
  /** Stands at the right inside the field, such as a unit or a button. */
  readonly trailing?: ReactNode;
  /** The key that hands it in, shown at the right. */
  readonly keys?: Keys | undefined;
  readonly type?: 'text' | 'url' | 'email' | 'tel' | undefined;
  readonly maxLength?: number | undefined;
  readonly autoComplete?: HTMLInputAutoCompleteAttribute | undefined;
  readonly isReadOnly?: boolean | undefined;
  readonly isSpellChecked?: boolean | undefined;
  readonly hasInitialFocus?: boolean | undefined;
};

const inputProps = (props: TextFieldProps) => ({
  ...(props.placeholder === undefined ? {} : { placeholder: props.placeholder }),
  ...(props.maxLength === undefined ? {} : { maxLength: props.maxLength }),
  ...(props.onBlur === undefined ? {} : { onBlur: props.onBlur }),
  ...(props.onFocus === undefined ? {} : { onFocus: props.onFocus }),
  autoComplete: props.autoComplete ?? 'off',
  spellCheck: props.isSpellChecked ?? false,
});

const handleKeyDown = (props: TextFieldProps) => (event: KeyboardEvent<HTMLInputElement>) => {
  props.onKeyDown?.(event);
  if (props.onSubmit === undefined || event.defaultPrevented || !isSubmitPress(event, 'enter')) return;
  event.preventDefault();
  props.onSubmit();
};

const InputEnd = ({ trailing, keys }: TextFieldProps) => (
  <>
    {trailing}
    {keys === undefined ? null : <Kbd keys={keys} />}
  </>
);

/** One line of text. */
export const TextField = (props: TextFieldProps) => {
  const { hasInitialFocus = false, type = 'text', isReadOnly = false } = props;
  const input = useRef<HTMLInputElement>(null);
  useInitialFocus(input, hasInitialFocus);
  return (
    <AriaTextField
      {...fieldAria(props)}
      className={fieldClass(props)}
      value={props.value}
      onChange={props.onChange}
      type={type}
      isReadOnly={isReadOnly}
    >
      <FieldParts {...props}>
        <Group className={controlClass(props.size ?? 'md', props.variant)} isInvalid={isInvalidField(props)}>
          <FieldIcon icon={props.icon} tone={props.iconTone} />
          <Input
            {...inputProps(props)}
            ref={input}
            className={inputClass()}
            onKeyDown={handleKeyDown(props)}
          />
          <InputEnd {...props} />
        </Group>
      </FieldParts>
    </AriaTextField>
  );
};
