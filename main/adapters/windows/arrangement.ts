import type { Bounds } from './fitToWorkArea.ts';

type DisplayShape = { readonly bounds: Bounds; readonly scaleFactor: number };

const shapeText = ({ bounds: { x, y, width, height }, scaleFactor }: DisplayShape): string =>
  `${x},${y} ${width}x${height}@${scaleFactor}`;

/** Names a set of displays by where they stand, their size and scale: the same desk has the same name. */
export const arrangementOf = (displays: readonly DisplayShape[]): string =>
  displays.map(shapeText).toSorted().join('; ');
