import { useEffect, useRef } from 'react';
import { Icon } from '../../ui/Icon.tsx';
import { Kbd } from '../../ui/Kbd.tsx';
import { classNames } from '../../ui/classNames.ts';
import { CallWords } from './CallWords.tsx';
import { MarkedText } from './MarkedText.tsx';
import styles from './Palette.module.css';
import type { PaletteAction, PaletteRow } from './rows.ts';

const ActionWords = ({ action, typed }: { readonly action: PaletteAction; readonly typed: string }) => (
  <>
    <span className={styles.sign}>
      <Icon icon={action.icon} />
    </span>
    <span className={styles.words}>
      <MarkedText text={action.text} typed={typed} />
    </span>{' '}
    <span className={styles.end}>
      {action.note}
      {action.keys === undefined ? null : <Kbd keys={action.keys} />}
    </span>
  </>
);

type PaletteOptionProps = {
  readonly row: PaletteRow;
  readonly typed: string;
  readonly optionId: string;
  readonly isActive: boolean;
  readonly onActivate: () => void;
  readonly onRun: () => void;
};

/** One row: the keyboard stays in the field, so that the mouse may not take it. */
export const PaletteOption = ({ row, typed, optionId, isActive, onActivate, onRun }: PaletteOptionProps) => {
  const option = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (isActive) option.current?.scrollIntoView({ block: 'nearest' });
  }, [isActive]);
  return (
    <button
      ref={option}
      id={optionId}
      type="button"
      role="option"
      aria-selected={isActive}
      aria-disabled={row.kind === 'action' && row.isDisabled === true}
      tabIndex={-1}
      className={classNames(
        styles.option,
        isActive && styles.active,
        row.kind === 'action' && row.isDisabled === true && styles.disabled,
      )}
      onMouseMove={isActive ? undefined : onActivate}
      onMouseDown={(event) => event.preventDefault()}
      onClick={onRun}
    >
      {row.kind === 'call' ? (
        <CallWords call={row.call} typed={typed} />
      ) : (
        <ActionWords action={row} typed={typed} />
      )}
    </button>
  );
};
