import type { Settings } from '../../../shared/schemas/settings.ts';
import { areaOf, fitToWorkArea, type Bounds } from './fitToWorkArea.ts';

export type PanelSide = Settings['panelSide'];
export type WorkAreas = readonly [Bounds, ...Bounds[]];
export type Size = { readonly width: number; readonly height: number };

const SIZE: Size = { width: 380, height: 820 };
const BAR: Size = { width: 380, height: 56 };
const LEAST: Size = { width: 320, height: 600 };
const TOP_GAP = 16;
const NEAR_EDGE = 24;

const edgeX = (side: PanelSide, width: number, area: Bounds): number =>
  side === 'left' ? area.x : area.x + area.width - width;

const atEdge = (side: PanelSide, bounds: Bounds, area: Bounds): Bounds =>
  fitToWorkArea({ ...bounds, x: edgeX(side, bounds.width, area) }, [area]);

/** Where the panel stands first: at its edge of the first display. */
export const panelHome = (side: PanelSide, [area]: WorkAreas): Bounds =>
  atEdge(side, { ...SIZE, x: area.x, y: area.y + TOP_GAP }, area);

const isBeyond = (side: PanelSide, area: Bounds, other: Bounds): boolean =>
  side === 'left' ? other.x < area.x : other.x + other.width > area.x + area.width;

/** The nearest display on that side of a display; null at the outer one. */
function nextArea(side: PanelSide, area: Bounds, areas: WorkAreas): Bounds | null {
  const beyond = areas.filter((other) => isBeyond(side, area, other));
  const distance = (other: Bounds): number => Math.abs(other.x - area.x);
  return beyond.toSorted((a, b) => distance(a) - distance(b))[0] ?? null;
}

/**
 * The bounds at the left or right edge of the display that a window is on. One that stands there already goes on to the
 * next display on that side, at its near edge, so that every edge can be reached step by step.
 */
export function snapTo(side: PanelSide, bounds: Bounds, areas: WorkAreas): Bounds {
  const area = areaOf(bounds, areas);
  const snapped = atEdge(side, bounds, area);
  if (snapped.x !== bounds.x) return snapped;
  const next = nextArea(side, area, areas);
  return next === null ? snapped : atEdge(side === 'left' ? 'right' : 'left', bounds, next);
}

/** The edge of its display that a window is near, within 24 px; null when it stands free. */
export function sideNear(bounds: Bounds, areas: WorkAreas): PanelSide | null {
  const area = areaOf(bounds, areas);
  const isNear = (side: PanelSide): boolean =>
    Math.abs(bounds.x - edgeX(side, bounds.width, area)) <= NEAR_EDGE;
  if (isNear('right')) return 'right';
  return isNear('left') ? 'left' : null;
}

/** What becomes of a window that was moved: near an edge of its display it snaps there. */
export function settled(bounds: Bounds, areas: WorkAreas): Bounds {
  const side = sideNear(bounds, areas);
  return side === null ? bounds : atEdge(side, bounds, areaOf(bounds, areas));
}

/** Another size for a window, held by the edge that it stands at, else by its left top corner; whole on its display. */
export function resized(bounds: Bounds, { width, height }: Size, areas: WorkAreas): Bounds {
  const area = areaOf(bounds, areas);
  const isAtRight = bounds.x + bounds.width === area.x + area.width;
  const x = isAtRight ? bounds.x + bounds.width - width : bounds.x;
  return fitToWorkArea({ x, y: bounds.y, width, height }, [area]);
}

/** The size of the slim bar; `zoom` is the factor that the page is enlarged by. */
export const barSize = (zoom: number): Size => ({
  width: Math.round(BAR.width * zoom),
  height: Math.round(BAR.height * zoom),
});

/** How small the open panel may be made by hand; on a small display it is smaller already. */
export const leastSize = ({ width, height }: Size): Size => ({
  width: Math.min(LEAST.width, width),
  height: Math.min(LEAST.height, height),
});
