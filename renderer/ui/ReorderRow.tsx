import { GripVertical, X } from 'lucide-react';
import type { KeyboardEvent, PointerEvent } from 'react';
import { classNames } from './classNames.ts';
import { Icon } from './Icon.tsx';
import { IconButton } from './IconButton.tsx';
import styles from './ReorderList.module.css';

export type ReorderRowData = { readonly id: string; readonly text: string };

/** Everything the list says; positions count from 1. */
export type ReorderWords = {
  /** Names the field of a row, such as “Question 2”. */
  readonly field: (position: number) => string;
  /** Names the handle, such as “Move question 2”. */
  readonly handle: (position: number) => string;
  readonly remove: (position: number) => string;
  /** Spoken after a move, such as “What changed, moved to 2 of 6”. */
  readonly moved: (row: ReorderRowData, position: number, count: number) => string;
  readonly placeholder?: string | undefined;
};

type PointerHandler = (event: PointerEvent<HTMLElement>) => void;

export type ReorderEvents = {
  readonly handle: {
    readonly onPointerDown: PointerHandler;
    readonly onPointerMove: PointerHandler;
    readonly onPointerUp: PointerHandler;
    readonly onPointerCancel: () => void;
  };
  readonly onEdit: (id: string, text: string) => void;
  readonly onRemove: () => void;
  readonly onKeyDown: (event: KeyboardEvent, isHandle: boolean) => void;
};

export type ReorderRowProps = {
  readonly row: ReorderRowData;
  readonly position: number;
  readonly words: ReorderWords;
  readonly events: ReorderEvents;
  readonly isLifted: boolean;
  readonly shiftPx: number;
};

const rowSelector = '[data-reorder-row] textarea, [data-reorder-add] input';

/** Puts the keyboard into the field at an index; the field of a new row counts as the last. */
export const focusRow = (list: HTMLElement, index: number): void => {
  const field = list.querySelectorAll<HTMLElement>(rowSelector)[index];
  if (field !== undefined && !field.closest('li')?.contains(document.activeElement)) field.focus();
};

const fieldKeys =
  ({ row, position, events }: ReorderRowProps) =>
  (event: KeyboardEvent<HTMLTextAreaElement>) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Backspace' && row.text === '') {
      event.preventDefault();
      events.onRemove();
    }
    if (event.key === 'Enter') {
      event.preventDefault();
      const list = event.currentTarget.closest('ol');
      if (list !== null) focusRow(list, position);
    }
    events.onKeyDown(event, false);
  };

/** One row: handle, text that is edited where it stands, cross. */
export const ReorderRow = (props: ReorderRowProps) => {
  const { row, position, words, events, isLifted, shiftPx } = props;
  const style = shiftPx === 0 && !isLifted ? undefined : { translate: `${isLifted ? 7 : 0}px ${shiftPx}px` };
  return (
    <li data-reorder-row className={classNames(styles.row, isLifted && styles.lifted)} style={style}>
      <button
        type="button"
        aria-label={words.handle(position)}
        className={styles.handle}
        {...events.handle}
        onKeyDown={(event) => events.onKeyDown(event, true)}
      >
        <Icon icon={GripVertical} size={14} />
      </button>
      <textarea
        rows={1}
        value={row.text}
        aria-label={words.field(position)}
        placeholder={words.placeholder}
        className={styles.text}
        onChange={(event) => events.onEdit(row.id, event.target.value.replace(/\s*[\r\n]+\s*/gu, ' '))}
        onKeyDown={fieldKeys(props)}
      />
      <IconButton
        icon={X}
        size="sm"
        iconSize={14}
        label={words.remove(position)}
        onPress={events.onRemove}
        className={styles.remove}
      />
    </li>
  );
};
