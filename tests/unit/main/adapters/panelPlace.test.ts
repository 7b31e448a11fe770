import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Bounds } from '../../../../main/adapters/windows/fitToWorkArea.ts';
import {
  barSize,
  leastSize,
  panelHome,
  resized,
  settled,
  sideNear,
  snapTo,
  type WorkAreas,
} from '../../../../main/adapters/windows/panelPlace.ts';

const left: Bounds = { x: -1920, y: 0, width: 1920, height: 1080 };
const primary: Bounds = { x: 0, y: 25, width: 1440, height: 875 };
const both: WorkAreas = [primary, left];
const panel: Bounds = { x: 700, y: 100, width: 380, height: 700 };

const isWithin = (window: Bounds, area: Bounds): boolean =>
  window.x >= area.x &&
  window.y >= area.y &&
  window.x + window.width <= area.x + area.width &&
  window.y + window.height <= area.y + area.height;

const isOnScreen = (window: Bounds, areas: WorkAreas): boolean =>
  areas.some((area) => isWithin(window, area));

describe('snapping', () => {
  it('goes to the edge of the display that the panel is on', () => {
    expect(snapTo('right', panel, both)).toEqual({ ...panel, x: 1060 });
    expect(snapTo('left', panel, both)).toEqual({ ...panel, x: 0 });
  });

  it('goes on to the next display from an edge, and stays at the outermost one', () => {
    const steps = [panel];
    for (let step = 0; step < 4; step += 1) steps.push(snapTo('left', steps.at(-1) ?? panel, both));
    expect(steps.map(({ x }) => x)).toEqual([700, 0, -380, -1920, -1920]);
    expect(snapTo('right', { ...panel, x: -380 }, both).x).toBe(0);
    expect(snapTo('right', { ...panel, x: 1060 }, both).x).toBe(1060);
  });

  it('takes the nearest display on that side', () => {
    const far: Bounds = { x: -4480, y: 0, width: 2560, height: 1440 };
    expect(snapTo('left', { ...panel, x: 0 }, [primary, far, left]).x).toBe(-380);
  });

  it('holds a panel that was left within 24 px of an edge, and no other', () => {
    expect(settled({ ...panel, x: 24 }, both).x).toBe(0);
    expect(settled({ ...panel, x: 25 }, both)).toEqual({ ...panel, x: 25 });
    expect(settled({ ...panel, x: 1060 - 24 }, both).x).toBe(1060);
    expect(settled({ ...panel, x: 1060 + 20 }, both).x).toBe(1060);
    expect([sideNear(panel, both), sideNear({ ...panel, x: 1050 }, both)]).toEqual([null, 'right']);
  });
});

describe('the open panel and the bar', () => {
  it('begins at its edge, a little below the top', () => {
    expect(panelHome('right', both)).toEqual({ x: 1060, y: 41, width: 380, height: 820 });
    expect(panelHome('left', both)).toMatchObject({ x: 0, y: 41 });
  });

  it('keeps the edge that it stands at when its size changes', () => {
    const wide = { ...panel, x: 1440 - 460, width: 460 };
    expect(resized(wide, barSize(1), both)).toEqual({ x: 1060, y: 100, width: 380, height: 56 });
    expect(resized({ ...wide, x: 200 }, barSize(1), both)).toMatchObject({ x: 200, y: 100 });
  });

  it('opens upwards from a bar at the bottom of the screen', () => {
    const bar = { x: 1060, y: 844, width: 380, height: 56 };
    expect(resized(bar, { width: 380, height: 820 }, both)).toEqual({
      x: 1060,
      y: 80,
      width: 380,
      height: 820,
    });
  });

  it('grows with the page, and is never made larger than it fits', () => {
    expect(barSize(1.25)).toEqual({ width: 475, height: 70 });
    expect(leastSize({ width: 380, height: 820 })).toEqual({ width: 320, height: 600 });
    expect(leastSize({ width: 300, height: 540 })).toEqual({ width: 300, height: 540 });
  });
});

const number = fc.integer({ min: -5_000, max: 5_000 });
const length = fc.integer({ min: 1, max: 4_000 });
const bounds = fc.record({ x: number, y: number, width: length, height: length });
const displays = fc
  .tuple(bounds, fc.array(bounds, { maxLength: 3 }))
  .map(([first, others]): WorkAreas => [first, ...others]);
const side = fc.constantFrom('left' as const, 'right' as const);

describe('over random displays', () => {
  it('a snapped, resized or first panel is whole on one of them', () => {
    fc.assert(
      fc.property(bounds, displays, side, (window, areas, edge) => {
        expect(isOnScreen(snapTo(edge, window, areas), areas)).toBe(true);
        expect(isOnScreen(resized(window, barSize(1), areas), areas)).toBe(true);
        expect(isOnScreen(panelHome(edge, areas), areas)).toBe(true);
      }),
    );
  });

  it('a snapped panel touches an edge of a display', () => {
    fc.assert(
      fc.property(bounds, displays, side, (window, areas, edge) => {
        const snapped = snapTo(edge, window, areas);
        const touches = areas.some(
          (area) => snapped.x === area.x || snapped.x + snapped.width === area.x + area.width,
        );
        expect(touches).toBe(true);
      }),
    );
  });

  it('what has settled once stays where it is', () => {
    fc.assert(
      fc.property(bounds, displays, (window, [first]) => {
        const once = settled(window, [first]);
        expect(settled(once, [first])).toEqual(once);
      }),
    );
  });
});

describe('step by step', () => {
  it('a display that is there can be reached, edge by edge', () => {
    const row = fc.array(
      length.filter((width) => width >= 400),
      { minLength: 1, maxLength: 4 },
    );
    fc.assert(
      fc.property(row, (widths) => {
        const areas = widths.map((width, index) => ({
          x: widths.slice(0, index).reduce((sum, before) => sum + before, 0),
          y: 0,
          width,
          height: 900,
        })) as unknown as WorkAreas;
        let place: Bounds = { ...panel, x: 0 };
        const seen = new Set([place.x]);
        for (let step = 0; step < 2 * areas.length; step += 1)
          seen.add((place = snapTo('right', place, areas)).x);
        for (const area of areas) expect(seen.has(area.x + area.width - 380)).toBe(true);
      }),
    );
  });
});
