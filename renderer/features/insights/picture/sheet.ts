import type { Inks } from './inks.ts';

export type Drawing = OffscreenCanvasRenderingContext2D;

/** A canvas and its colours; measures are in px before scaling. */
export type Sheet = { readonly draw: Drawing; readonly inks: Inks; readonly width: number };

export type Face = 'title' | 'body' | 'value' | 'small';

const FAMILY = "'Inter Variable', Inter, 'Segoe UI', system-ui, sans-serif";
const FONTS: Readonly<Record<Face, string>> = {
  title: `600 20px ${FAMILY}`,
  body: `400 15px ${FAMILY}`,
  value: `600 15px ${FAMILY}`,
  small: `400 13px ${FAMILY}`,
};

export type Written = {
  readonly text: string;
  readonly x: number;
  /** Of the baseline. */
  readonly y: number;
  readonly face: Face;
  readonly ink: keyof Inks;
  readonly align?: CanvasTextAlign;
  /** Longer words are cut. */
  readonly most?: number;
};

function cut(draw: Drawing, text: string, most: number): string {
  if (draw.measureText(text).width <= most) return text;
  let length = text.length;
  while (length > 0 && draw.measureText(`${text.slice(0, length)}…`).width > most) length -= 1;
  return `${text.slice(0, length)}…`;
}

export function write({ draw, inks }: Sheet, { text, x, y, face, ink, align = 'left', most }: Written): void {
  draw.font = FONTS[face];
  draw.fillStyle = inks[ink];
  draw.textAlign = align;
  draw.fillText(most === undefined ? text : cut(draw, text, most), x, y);
}

export type Filled = {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly ink: keyof Inks;
  /** Hatched where colour must not be all that tells. */
  readonly isHatched?: boolean;
  readonly edge?: keyof Inks;
};

const RADIUS = 4;
const HATCH_STEP = 7;

function hatch(draw: Drawing, { x, y, width, height }: Filled): void {
  draw.lineWidth = 2;
  draw.beginPath();
  for (let at = -height; at < width; at += HATCH_STEP) {
    draw.moveTo(x + at, y + height);
    draw.lineTo(x + at + height, y);
  }
  draw.stroke();
}

/** A bar with round corners. */
export function fill({ draw, inks }: Sheet, bar: Filled): void {
  if (bar.width <= 0 || bar.height <= 0) return;
  draw.save();
  draw.beginPath();
  draw.roundRect(bar.x, bar.y, bar.width, bar.height, Math.min(RADIUS, bar.width / 2, bar.height / 2));
  draw.clip();
  draw.fillStyle = inks[bar.ink];
  draw.fill();
  draw.strokeStyle = inks[bar.edge ?? 'surface'];
  if (bar.isHatched === true) hatch(draw, bar);
  else if (bar.edge !== undefined) {
    draw.lineWidth = 2;
    draw.stroke();
  }
  draw.restore();
}

/** A hairline. */
export function rule(
  { draw, inks }: Sheet,
  from: readonly [number, number],
  to: readonly [number, number],
): void {
  draw.strokeStyle = inks.line;
  draw.lineWidth = 1;
  draw.beginPath();
  draw.moveTo(...from);
  draw.lineTo(...to);
  draw.stroke();
}
