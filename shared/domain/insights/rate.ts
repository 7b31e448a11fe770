/** So many of so many. */
export type Share = { readonly count: number; readonly of: number };

/**
 * A share, and what may be said of it. `none`: there is nothing to count. `few`: too few to tell. `sample`: a
 * fraction between `low` and `high` with 95 % confidence. `many`: the fraction alone says it.
 */
export type Rate =
  | (Share & { readonly kind: 'none' | 'few' })
  | (Share & {
      readonly kind: 'sample';
      readonly fraction: number;
      readonly low: number;
      readonly high: number;
    })
  | (Share & { readonly kind: 'many'; readonly fraction: number });

/** Fewer calls than this give no rate. */
export const FEWEST_TO_TELL = 5;
/** From this many calls on a rate stands without its interval. */
const ENOUGH_WITHOUT_INTERVAL = 100;

/** The two-sided 95 % quantile of the normal distribution. */
const Z = 1.959_963_984_540_054;

/**
 * The Wilson score interval at 95 %, between 0 and 1; `of` is at least 1.
 * Source: E. B. Wilson, Journal of the American Statistical Association 22 (1927).
 */
export function wilsonInterval({ count, of }: Share): { readonly low: number; readonly high: number } {
  const fraction = count / of;
  const square = Z ** 2;
  const centre = (fraction + square / (2 * of)) / (1 + square / of);
  const spread =
    (Z / (1 + square / of)) * Math.sqrt((fraction * (1 - fraction)) / of + square / (4 * of ** 2));
  // Rounding may leave an end a hair inside of the fraction it must hold.
  return {
    low: Math.max(0, Math.min(fraction, centre - spread)),
    high: Math.min(1, Math.max(fraction, centre + spread)),
  };
}

/** What a share allows to say. */
export function rateOf({ count, of }: Share): Rate {
  if (of === 0) return { kind: 'none', count, of };
  if (of < FEWEST_TO_TELL) return { kind: 'few', count, of };
  const fraction = count / of;
  if (of >= ENOUGH_WITHOUT_INTERVAL) return { kind: 'many', count, of, fraction };
  return { kind: 'sample', count, of, fraction, ...wilsonInterval({ count, of }) };
}

/** Whether the first share is the smaller part of its whole; anything is smaller than a share of nothing. */
export const isSmaller = (a: Share, b: Share): boolean => b.of === 0 || a.count * b.of < b.count * a.of;
