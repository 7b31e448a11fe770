import { type PointerEvent, type RefObject, useEffect, useEffectEvent, useRef, useState } from 'react';
import { dropIndex, type RowBox, wayPx } from './reorder.ts';

export type RowDrag = {
  readonly from: number;
  readonly to: number;
  readonly shiftPx: number;
  readonly heightPx: number;
};

type Grip = { readonly startY: number; readonly boxes: readonly RowBox[]; readonly from: number };

const boxesOf = (list: HTMLElement | null): readonly RowBox[] =>
  [...(list?.querySelectorAll<HTMLElement>('[data-reorder-row]') ?? [])].map((row) => {
    const { top, height } = row.getBoundingClientRect();
    return { top, height };
  });

const dragTo = (grip: Grip, clientY: number): RowDrag => {
  const shiftPx = clientY - grip.startY;
  return {
    from: grip.from,
    to: dropIndex(grip.boxes, grip.from, shiftPx),
    shiftPx,
    heightPx: grip.boxes[grip.from]?.height ?? 0,
  };
};

const useEscapeWhile = (isActive: boolean, onEscape: () => void) => {
  const escape = useEffectEvent(onEscape);
  useEffect(() => {
    if (!isActive) return undefined;
    const listen = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      event.preventDefault();
      event.stopPropagation();
      escape();
    };
    document.addEventListener('keydown', listen, true);
    return () => document.removeEventListener('keydown', listen, true);
  }, [isActive]);
};

/** Dragging a row by its handle with mouse, pen or finger. Escape puts it back. */
export const useRowDrag = (
  list: RefObject<HTMLElement | null>,
  onDrop: (from: number, to: number) => void,
) => {
  const grip = useRef<Grip | null>(null);
  const [drag, setDrag] = useState<RowDrag | null>(null);
  const letGo = () => {
    grip.current = null;
    setDrag(null);
  };
  useEscapeWhile(drag !== null, letGo);

  const handleProps = (from: number) => ({
    onPointerDown: (event: PointerEvent<HTMLElement>) => {
      if (event.button !== 0) return;
      event.currentTarget.setPointerCapture(event.pointerId);
      grip.current = { startY: event.clientY, boxes: boxesOf(list.current), from };
    },
    onPointerMove: (event: PointerEvent<HTMLElement>) => {
      if (grip.current !== null) setDrag(dragTo(grip.current, event.clientY));
    },
    onPointerUp: (event: PointerEvent<HTMLElement>) => {
      const dropped = grip.current === null ? null : dragTo(grip.current, event.clientY);
      letGo();
      if (dropped !== null && dropped.from !== dropped.to) onDrop(dropped.from, dropped.to);
    },
    onPointerCancel: letGo,
  });

  return { drag, handleProps };
};

/** How far a row stands from its place while one is dragged, in px. */
export const shiftOf = (drag: RowDrag | null, index: number): number => {
  if (drag === null) return 0;
  return index === drag.from ? drag.shiftPx : wayPx({ index, from: drag.from, to: drag.to }, drag.heightPx);
};
