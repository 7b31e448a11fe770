import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isSmaller, rateOf, wilsonInterval } from '../../../../../shared/domain/insights/rate.ts';

// z = 1.96, z² = 3.8415. Centre = (p + z²/2n) / (1 + z²/n); spread = z / (1 + z²/n) · √(p(1 − p)/n + z²/4n²).
describe('the Wilson interval', () => {
  it.each([
    // (0.8 + 0.19207) / 1.38415 = 0.71674; 1.96 / 1.38415 · √(0.016 + 0.0096037) = 0.22658
    [8, 10, 0.4902, 0.9433],
    // (0.5 + 0.19207) / 1.38415 = 0.5; 1.416 · √(0.025 + 0.0096037) = 0.26341
    [5, 10, 0.2366, 0.7634],
    // (0 + 0.38415) / 1.76829 = 0.21724; 1.96 / 1.76829 · √(0 + 0.0384146) = 0.21724
    [0, 5, 0, 0.4345],
    // the mirror of none of five
    [5, 5, 0.5655, 1],
    // (0.67308 + 0.036937) / 1.073874 = 0.66117; 1.96 / 1.073874 · √(0.0042315 + 0.00035517) = 0.12361
    [35, 52, 0.5376, 0.7848],
    // (0.95 + 0.019401) / 1.038803 = 0.93319; 1.96 / 1.038803 · √(0.00047980 + 0.000098004) = 0.045353
    [94.05, 99, 0.8878, 0.9785],
  ])('of %d of %d reaches from %f to %f', (...[count, of, low, high]) => {
    const interval = wilsonInterval({ count, of });
    expect(interval.low).toBeCloseTo(low, 3);
    expect(interval.high).toBeCloseTo(high, 3);
  });

  it('holds the rate, lies between 0 and 1 and narrows as the same rate is seen more often', () => {
    const shares = fc
      .integer({ min: 1, max: 99 })
      .chain((of) => fc.record({ of: fc.constant(of), count: fc.integer({ min: 0, max: of }) }));
    fc.assert(
      fc.property(shares, ({ count, of }) => {
        const { low, high } = wilsonInterval({ count, of });
        expect(low).toBeGreaterThanOrEqual(0);
        expect(low).toBeLessThanOrEqual(count / of);
        expect(high).toBeGreaterThanOrEqual(count / of);
        expect(high).toBeLessThanOrEqual(1);
        const twice = wilsonInterval({ count: 2 * count, of: 2 * of });
        expect(twice.high - twice.low).toBeLessThan(high - low);
      }),
    );
  });
});

describe('a rate', () => {
  it('is none of nothing, too few under five, has its interval under a hundred, and stands alone from there', () => {
    expect(rateOf({ count: 0, of: 0 })).toEqual({ kind: 'none', count: 0, of: 0 });
    expect(rateOf({ count: 2, of: 4 })).toEqual({ kind: 'few', count: 2, of: 4 });
    expect(rateOf({ count: 3, of: 5 })).toMatchObject({ kind: 'sample', fraction: 0.6 });
    expect(rateOf({ count: 33, of: 99 })).toHaveProperty('low');
    expect(rateOf({ count: 25, of: 100 })).toEqual({ kind: 'many', count: 25, of: 100, fraction: 0.25 });
  });

  it('is smaller than another by its share, not by its count', () => {
    expect(isSmaller({ count: 2, of: 10 }, { count: 1, of: 4 })).toBe(true);
    expect(isSmaller({ count: 1, of: 4 }, { count: 2, of: 8 })).toBe(false);
    expect(isSmaller({ count: 3, of: 3 }, { count: 0, of: 0 })).toBe(true);
  });
});
