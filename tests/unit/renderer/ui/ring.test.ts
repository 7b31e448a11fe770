import { describe, expect, it } from 'vitest';
import { ringArc, ringTick } from '../../../../renderer/ui/ring.ts';

const radius = 24.5;
const place = { center: 28, radius, reach: 3 };

describe('the ring of a call', () => {
  it('draws the fraction that is left as a part of the way around', () => {
    const { dash, gap } = ringArc(0.5, radius);
    expect(gap).toBeCloseTo(153.938, 3);
    expect(dash).toBeCloseTo(gap / 2, 6);
  });

  it('never draws less than nothing or more than a whole turn', () => {
    expect(ringArc(-0.2, radius).dash).toBe(0);
    expect(ringArc(1.4, radius).dash).toBe(ringArc(1, radius).dash);
  });

  it('puts the tick where the end of the arc will be', () => {
    const quarter = ringTick({ ...place, fraction: 0.25 });
    expect([quarter.x1, quarter.x2]).toEqual([28 + 21.5, 28 + 27.5]);
    expect(quarter.y1).toBeCloseTo(28, 6);
    const top = ringTick({ ...place, fraction: 0 });
    expect([top.y1, top.y2]).toEqual([28 - 21.5, 28 - 27.5]);
  });
});
