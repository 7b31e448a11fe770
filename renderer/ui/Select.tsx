import { Check, ChevronDown, type LucideIcon } from 'lucide-react';
import {
  Button as AriaButton,
  ListBox,
  ListBoxItem,
  Popover as AriaPopover,
  Select as AriaSelect,
  SelectValue,
} from 'react-aria-components';
import { classNames } from './classNames.ts';
import { fieldAria, fieldClass, FieldParts, type FieldProps } from './Field.tsx';
import { Icon } from './Icon.tsx';
import surface from './OverlaySurface.module.css';
import styles from './Select.module.css';

export type SelectOption<Id extends string> = {
  readonly id: Id;
  readonly text: string;
  readonly description?: string | undefined;
  readonly icon?: LucideIcon | undefined;
  readonly count?: number | string | undefined;
};

export type SelectProps<Id extends string> = FieldProps & {
  readonly options: readonly SelectOption<Id>[];
  readonly value: Id | undefined;
  readonly onChange: (id: Id) => void;
  readonly placeholder?: string | undefined;
  /** `pick` is a control of its own; `select` stands in a heading, without an edge. */
  readonly form?: 'pick' | 'select' | undefined;
};

export const OptionRow = <Id extends string>({ option }: { readonly option: SelectOption<Id> }) => (
  <ListBoxItem id={option.id} textValue={option.text} className={surface.item ?? ''}>
    {({ isSelected }) => (
      <>
        {option.icon === undefined ? null : <Icon icon={option.icon} size={16} />}
        <span className={surface.words}>
          {option.text}
          {option.description === undefined ? null : (
            <span className={surface.description}>{option.description}</span>
          )}
        </span>
        {option.count === undefined ? null : <span className={surface.count}>{option.count}</span>}
        <span className={surface.check}>
          {isSelected ? <Icon icon={Check} size={14} strokeWidth={2.2} /> : null}
        </span>
      </>
    )}
  </ListBoxItem>
);

export const Chosen = <Id extends string>({ options, value, placeholder }: SelectProps<Id>) => {
  const chosen = options.find((option) => option.id === value);
  return (
    <>
      {chosen?.icon === undefined ? null : <Icon icon={chosen.icon} size={15} className={styles.icon} />}
      <SelectValue className={styles.value ?? ''}>{chosen?.text ?? placeholder ?? ''}</SelectValue>
      <Icon icon={ChevronDown} size={14} className={styles.chevron} />
    </>
  );
};

/** One of several words, chosen from a list under its button. */
export const Select = <Id extends string>(props: SelectProps<Id>) => {
  const { form = 'pick' } = props;
  return (
    <AriaSelect
      {...fieldAria(props)}
      className={fieldClass(props)}
      value={props.value ?? null}
      onChange={(id) => {
        const chosen = props.options.find((option) => option.id === id);
        if (chosen !== undefined) props.onChange(chosen.id);
      }}
    >
      <FieldParts {...props}>
        <AriaButton
          {...(form === 'select' ? { 'data-flush-end': 6 } : {})}
          className={classNames(styles.trigger, styles[form])}
        >
          <Chosen {...props} />
        </AriaButton>
      </FieldParts>
      <AriaPopover className={classNames(surface.surface, styles.list)} offset={6} placement="bottom start">
        <ListBox className={surface.list ?? ''}>
          {props.options.map((option) => (
            <OptionRow key={option.id} option={option} />
          ))}
        </ListBox>
      </AriaPopover>
    </AriaSelect>
  );
};
