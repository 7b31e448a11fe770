import { useRef, type PointerEvent } from 'react';
import { ask } from '../../app/bridge.ts';

type Drag = {
  readonly pointer: { readonly x: number; readonly y: number };
  readonly window: { readonly x: number; readonly y: number };
  readonly hasMoved: boolean;
};

export type WindowDrag = {
  readonly onPointerDown: (event: PointerEvent<HTMLElement>) => void;
  readonly onPointerMove: (event: PointerEvent<HTMLElement>) => void;
  readonly onClick: () => void;
};

const SLOP_PX = 4;

const begin = ({ screenX, screenY }: PointerEvent): Drag => ({
  pointer: { x: screenX, y: screenY },
  window: { x: window.screenX, y: window.screenY },
  hasMoved: false,
});

/**
 * Moves the window by a control that can be pressed as well: the system's own drag regions hear no press.
 * A press that moved less than 4 px is a press.
 */
export function useWindowDrag(onPress: () => void): WindowDrag {
  const drag = useRef<Drag | null>(null);
  return {
    onPointerDown(event) {
      event.currentTarget.setPointerCapture(event.pointerId);
      drag.current = begin(event);
    },
    onPointerMove(event) {
      if (drag.current === null || (event.buttons & 1) === 0) return;
      const { pointer, window: from, hasMoved } = drag.current;
      const by = { x: event.screenX - pointer.x, y: event.screenY - pointer.y };
      if (!hasMoved && Math.hypot(by.x, by.y) < SLOP_PX) return;
      drag.current = { ...drag.current, hasMoved: true };
      void ask('panel.move', { x: Math.round(from.x + by.x), y: Math.round(from.y + by.y) });
    },
    onClick() {
      const wasDragged = drag.current?.hasMoved === true;
      drag.current = null;
      if (!wasDragged) onPress();
    },
  };
}
