import { type KeyboardEvent, useEffect, useEffectEvent, useRef, useState } from 'react';
import { AddRow, type AddRowProps } from './AddRow.tsx';
import { classNames } from './classNames.ts';
import { LiveRegion } from './LiveRegion.tsx';
import {
  focusRow,
  type ReorderEvents,
  ReorderRow,
  type ReorderRowData,
  type ReorderWords,
} from './ReorderRow.tsx';
import styles from './ReorderList.module.css';
import { shiftOf, useRowDrag } from './useRowDrag.ts';

export type ReorderListProps = {
  readonly label: string;
  readonly rows: readonly ReorderRowData[];
  /** The row takes the place `toIndex`, from 0. */
  readonly onMove: (id: string, toIndex: number) => void;
  /** On every keystroke. */
  readonly onEdit: (id: string, text: string) => void;
  readonly onRemove: (id: string) => void;
  readonly words: ReorderWords;
  /** The last row, where a new one is typed; left out when the list is full. */
  readonly add?: AddRowProps | undefined;
};

/** After a row moved or left, the keyboard goes where the hand expects it. */
const useFocusAfter = (rows: readonly ReorderRowData[], list: { readonly current: HTMLElement | null }) => {
  const wanted = useRef<(() => number) | null>(null);
  const settle = useEffectEvent(() => {
    const place = wanted.current;
    wanted.current = null;
    if (place !== null && list.current !== null) focusRow(list.current, place());
  });
  useEffect(() => settle(), [rows]);
  return (place: () => number) => {
    wanted.current = place;
  };
};

const useReordering = (props: ReorderListProps) => {
  const { rows, words } = props;
  const list = useRef<HTMLOListElement>(null);
  const [message, setMessage] = useState('');
  const focusAfter = useFocusAfter(rows, list);

  const move = (from: number, to: number) => {
    const row = rows[from];
    if (row === undefined || to < 0 || to >= rows.length) return;
    focusAfter(() => to);
    setMessage(words.moved(row, to + 1, rows.length));
    props.onMove(row.id, to);
  };
  const remove = (index: number) => {
    const row = rows[index];
    if (row === undefined) return;
    focusAfter(() => Math.max(0, index - 1));
    props.onRemove(row.id);
  };
  return { list, message, move, remove };
};

const moveKeys: Readonly<Record<string, -1 | 1>> = { ArrowUp: -1, ArrowDown: 1 };

const stepOf = (event: KeyboardEvent, isHandle: boolean): -1 | 1 | undefined =>
  event.altKey || isHandle ? moveKeys[event.key] : undefined;

/** Short texts in an order: drag by the handle or Alt and arrow keys, edit in place, remove, add. */
export const ReorderList = (props: ReorderListProps) => {
  const { list, message, move, remove } = useReordering(props);
  const { drag, handleProps } = useRowDrag(list, move);
  const eventsOf = (index: number): ReorderEvents => ({
    handle: handleProps(index),
    onEdit: props.onEdit,
    onRemove: () => remove(index),
    onKeyDown: (event, isHandle) => {
      const step = stepOf(event, isHandle);
      if (step === undefined) return;
      event.preventDefault();
      move(index, index + step);
    },
  });
  return (
    <>
      <ol
        ref={list}
        aria-label={props.label}
        data-edge
        className={classNames(styles.list, drag !== null && styles.dragging)}
      >
        {props.rows.map((row, index) => (
          <ReorderRow
            key={row.id}
            row={row}
            position={index + 1}
            words={props.words}
            events={eventsOf(index)}
            isLifted={drag?.from === index}
            shiftPx={shiftOf(drag, index)}
          />
        ))}
        {props.add === undefined ? null : <AddRow {...props.add} />}
      </ol>
      <LiveRegion message={message} />
    </>
  );
};
