import { CircleAlert, type LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import { FieldError, Label, Text } from 'react-aria-components';
import { classNames } from './classNames.ts';
import styles from './Field.module.css';
import { Icon, type IconTone } from './Icon.tsx';

export type FieldSize = 'md' | 'lg';

/** Serif for words said aloud, Inter for everything else. */
export type FieldVariant = 'ui' | 'voice';

/** `card` looks like a card of its own; `line` has no edge until it is written in: it belongs to the card around it. */
export type AreaForm = 'field' | 'card' | 'line';

/** What every field takes. */
export type FieldProps = {
  /** Always needed; `labelPlacement` says where it stands, or that it is only read aloud. */
  readonly label: string;
  readonly labelPlacement?: 'above' | 'left' | 'hidden' | undefined;
  /** One line below, replaced by the error. */
  readonly hint?: ReactNode;
  readonly error?: string | undefined;
  readonly isDisabled?: boolean | undefined;
  readonly className?: string | undefined;
};

/** The class of a field's outer element. */
export const fieldClass = ({ labelPlacement = 'above', className }: FieldProps): string =>
  classNames(styles.field, labelPlacement === 'left' && styles.left, className);

/** The class of the box a person types into. */
export const controlClass = (size: FieldSize, variant: FieldVariant = 'ui'): string =>
  classNames(styles.control, styles[size], variant === 'voice' && styles.voice);

/** The class of a box that grows with its text. */
export const areaClass = (size: FieldSize, variant: FieldVariant, form: AreaForm): string =>
  classNames(controlClass(size, variant), styles.area, form !== 'field' && styles[form]);

/** The class of the native input inside the box. */
export const inputClass = (): string => styles.input ?? '';

export const isInvalidField = ({ error }: FieldProps): boolean => error !== undefined && error !== '';

/** Accessible name and state in the words react-aria takes them. */
export const fieldAria = (props: FieldProps) => ({
  isInvalid: isInvalidField(props),
  isDisabled: props.isDisabled ?? false,
  ...(props.labelPlacement === 'hidden' ? { 'aria-label': props.label } : {}),
});

type FieldIconProps = { readonly icon: LucideIcon | undefined; readonly tone: IconTone | undefined };

/** The sign at the start of the box, where there is one. */
export const FieldIcon = ({ icon, tone = 'muted' }: FieldIconProps) =>
  icon === undefined ? null : <Icon icon={icon} size={15} tone={tone} />;

/** Label above, the control, and one line of hint or error below. */
export const FieldParts = (props: FieldProps & { readonly children: ReactNode }) => (
  <>
    {props.labelPlacement === 'hidden' ? null : <Label className={styles.label ?? ''}>{props.label}</Label>}
    <div className={styles.body}>
      {props.children}
      {props.hint !== undefined && !isInvalidField(props) ? (
        <Text slot="description" className={styles.hint ?? ''}>
          {props.hint}
        </Text>
      ) : null}
      <FieldError className={styles.error ?? ''}>
        <Icon icon={CircleAlert} size={13} />
        <span>{props.error}</span>
      </FieldError>
    </div>
  </>
);
