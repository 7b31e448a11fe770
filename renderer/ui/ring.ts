export type RingArc = { readonly dash: number; readonly gap: number };
export type RingTick = { readonly x1: number; readonly y1: number; readonly x2: number; readonly y2: number };

const clamp = (fraction: number): number => Math.min(1, Math.max(0, fraction));

/** Dash and gap of the stroke that shows a fraction of a circle, in px. */
export const ringArc = (fraction: number, radius: number): RingArc => {
  const around = 2 * Math.PI * radius;
  return { dash: clamp(fraction) * around, gap: around };
};

export type RingTickPlace = {
  /** Of the whole turn, from the top and clockwise. */
  readonly fraction: number;
  readonly center: number;
  readonly radius: number;
  /** How far the tick reaches to either side of the ring. */
  readonly reach: number;
};

/** Where the tick stands: exactly where the end of the arc will be at that fraction. */
export const ringTick = ({ fraction, center, radius, reach }: RingTickPlace): RingTick => {
  const angle = clamp(fraction) * 2 * Math.PI;
  const at = (distance: number) => ({
    x: center + distance * Math.sin(angle),
    y: center - distance * Math.cos(angle),
  });
  const inner = at(radius - reach);
  const outer = at(radius + reach);
  return { x1: inner.x, y1: inner.y, x2: outer.x, y2: outer.y };
};
