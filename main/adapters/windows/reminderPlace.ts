import { fitToWorkArea, type Bounds } from './fitToWorkArea.ts';

/** A point of the screen that a window's top right corner stands on, in screen pixels. */
export type Corner = { readonly right: number; readonly top: number };

const WIDTH = 360;
const GAP = 16;

/** Where a reminder stands on a display: at the top right, off both edges. */
export const cornerOf = (area: Bounds): Corner => ({
  right: area.x + area.width - GAP,
  top: area.y + GAP,
});

/** The corner that a window stands on now, also when it was dragged there. */
export const cornerAt = (bounds: Bounds): Corner => ({ right: bounds.x + bounds.width, top: bounds.y });

/**
 * The bounds of a reminder as high as its content, held by its top right corner, whole in a work area.
 * `heightPx` is in CSS pixels; `zoom` is the factor that the page is enlarged by.
 */
export function reminderBounds(
  corner: Corner,
  { heightPx, zoom }: { readonly heightPx: number; readonly zoom: number },
  workAreas: readonly [Bounds, ...Bounds[]],
): Bounds {
  const width = Math.round(WIDTH * zoom);
  const height = Math.ceil(heightPx * zoom);
  return fitToWorkArea({ x: corner.right - width, y: corner.top, width, height }, workAreas);
}
