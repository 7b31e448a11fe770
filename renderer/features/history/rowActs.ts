import { useLayoutEffect, useMemo, useRef } from 'react';
import type { CallId } from '../../../shared/schemas/call.ts';
import type { RowActs } from './HistoryRowView.tsx';
import type { RowKeys } from './rowKeys.ts';
import type { Selecting } from './useSelecting.ts';

export type RowsNow = {
  readonly keys: RowKeys;
  readonly selecting: Selecting;
  /** The call that is open beside the table. */
  readonly selectedId: CallId | null;
  /** Null while the row is on its way. */
  readonly idAt: (index: number) => CallId | null;
  readonly onOpen: (id: CallId) => void;
};

function open({ keys, selecting, idAt, onOpen }: RowsNow, index: number): void {
  keys.setCurrent(index);
  selecting.begin(index);
  const id = idAt(index);
  if (id !== null) onOpen(id);
}

function mark({ keys, selecting, idAt }: RowsNow, index: number): void {
  keys.setCurrent(index);
  const id = idAt(index);
  if (id !== null) selecting.toggle(index, id);
}

function extend({ keys, selecting }: RowsNow, index: number): void {
  keys.setCurrent(index);
  selecting.extend(index);
}

function follow({ keys, selectedId, idAt, onOpen }: RowsNow, index: number): void {
  const id = idAt(index);
  const hasMovedHere = keys.isMoving && keys.current === index;
  if (hasMovedHere && selectedId !== null && id !== null && id !== selectedId) onOpen(id);
}

/** The same functions from render to render, so that only rows that changed are drawn again. */
export function useRowActs(rows: RowsNow): RowActs {
  const latest = useRef(rows);
  useLayoutEffect(() => {
    latest.current = rows;
  });
  return useMemo(
    () => ({
      open: (index) => open(latest.current, index),
      mark: (index, { shiftKey }) => (shiftKey ? extend(latest.current, index) : mark(latest.current, index)),
      follow: (index) => follow(latest.current, index),
      onKeyDown: (event) => latest.current.keys.onKeyDown(event),
    }),
    [],
  );
}
