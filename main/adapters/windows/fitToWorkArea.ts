export type Bounds = {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
};

const clamp = (wanted: number, least: number, most: number): number =>
  Math.max(least, Math.min(wanted, most));

function overlapOf(a: Bounds, b: Bounds): number {
  const width = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x);
  const height = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y);
  return Math.max(0, width) * Math.max(0, height);
}

/** The work area that holds most of a window; the first one when none holds any of it. */
export const areaOf = (bounds: Bounds, workAreas: readonly [Bounds, ...Bounds[]]): Bounds =>
  workAreas.reduce((best, next) => (overlapOf(next, bounds) > overlapOf(best, bounds) ? next : best));

/**
 * The nearest bounds that lie whole in one of the work areas (displays without their bars), in screen pixels.
 * A window that a display was taken from comes back on the first one. Needs at least one work area.
 */
export function fitToWorkArea(bounds: Bounds, workAreas: readonly [Bounds, ...Bounds[]]): Bounds {
  const area = areaOf(bounds, workAreas);
  const width = Math.min(bounds.width, area.width);
  const height = Math.min(bounds.height, area.height);
  return {
    x: clamp(bounds.x, area.x, area.x + area.width - width),
    y: clamp(bounds.y, area.y, area.y + area.height - height),
    width,
    height,
  };
}
