import fc from 'fast-check';
import { expect, it } from 'vitest';
import { fitToWorkArea, type Bounds } from '../../../../main/adapters/windows/fitToWorkArea.ts';

const primary: Bounds = { x: 0, y: 25, width: 1440, height: 875 };
const second: Bounds = { x: 1440, y: 0, width: 1920, height: 1080 };

it('leaves a window alone that lies whole on a display', () => {
  const place = { x: 1500, y: 100, width: 380, height: 820 };
  expect(fitToWorkArea(place, [primary, second])).toEqual(place);
});

it('brings a window back from a display that was taken away', () => {
  const place = { x: 3000, y: 100, width: 380, height: 820 };
  expect(fitToWorkArea(place, [primary])).toEqual({ x: 1060, y: 80, width: 380, height: 820 });
});

it('shrinks a window that is larger than the display', () => {
  expect(fitToWorkArea({ x: -50, y: -50, width: 5000, height: 5000 }, [primary])).toEqual(primary);
});

const number = fc.integer({ min: -5_000, max: 5_000 });
const length = fc.integer({ min: 1, max: 4_000 });
const bounds = fc.record({ x: number, y: number, width: length, height: length });

it('always ends whole inside one of the displays', () => {
  fc.assert(
    fc.property(bounds, bounds, fc.array(bounds, { maxLength: 3 }), (window, first, others) => {
      const fitted = fitToWorkArea(window, [first, ...others]);
      return [first, ...others].some(
        (area) =>
          fitted.x >= area.x &&
          fitted.y >= area.y &&
          fitted.x + fitted.width <= area.x + area.width &&
          fitted.y + fitted.height <= area.y + area.height,
      );
    }),
  );
});
