import { useRef, type PointerEvent } from 'react';
import { ask } from '../../app/bridge.ts';

type Point = { readonly x: number; readonly y: number };

type Drag = { readonly from: Point; readonly held: Point; readonly hasMoved: boolean };

export type WindowDrag = {
  readonly onPointerDown: (event: PointerEvent<HTMLElement>) => void;
  readonly onPointerMove: (event: PointerEvent<HTMLElement>) => void;
  readonly onPointerUp: () => void;
  readonly onClick: () => void;
};

const SLOP_PX = 4;

const begin = ({ screenX, screenY }: PointerEvent): Drag => ({
  from: { x: screenX, y: screenY },
  held: { x: Math.round(screenX - window.screenX), y: Math.round(screenY - window.screenY) },
  hasMoved: false,
});

/**
 * Moves the window by a control that can be pressed as well: the system's own drag regions hear no press.
 * A press that moved less than 4 px is a press.
 */
export function useWindowDrag(onPress: () => void): WindowDrag {
  const drag = useRef<Drag | null>(null);
  // Only main knows where the pointer is: a page reckons with where its window was when the event was sent.
  const follow = ({ held }: Drag): void => void ask('panel.drag', { held });
  return {
    onPointerDown(event) {
      event.currentTarget.setPointerCapture(event.pointerId);
      drag.current = begin(event);
    },
    onPointerMove(event) {
      if (drag.current === null || (event.buttons & 1) === 0) return;
      const { from, hasMoved } = drag.current;
      if (!hasMoved && Math.hypot(event.screenX - from.x, event.screenY - from.y) < SLOP_PX) return;
      drag.current = { ...drag.current, hasMoved: true };
      follow(drag.current);
    },
    onPointerUp() {
      if (drag.current?.hasMoved === true) follow(drag.current);
    },
    onClick() {
      const wasDragged = drag.current?.hasMoved === true;
      drag.current = null;
      if (!wasDragged) onPress();
    },
  };
}
