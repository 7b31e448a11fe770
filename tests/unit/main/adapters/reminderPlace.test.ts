import { expect, it } from 'vitest';
import { cornerAt, cornerOf, reminderBounds } from '../../../../main/adapters/windows/reminderPlace.ts';

const AREA = { x: 0, y: 24, width: 1920, height: 1056 };
const SECOND = { x: 1920, y: 0, width: 1280, height: 720 };

it('stands at the top right of its display, off the edges', () => {
  const bounds = reminderBounds(cornerOf(SECOND), { heightPx: 300, zoom: 1 }, [AREA, SECOND]);
  expect(bounds).toEqual({ x: 2824, y: 16, width: 360, height: 300 });
});

it('grows and shrinks from its top right corner', () => {
  const first = reminderBounds(cornerOf(AREA), { heightPx: 220, zoom: 1 }, [AREA]);
  const grown = reminderBounds(cornerAt(first), { heightPx: 480, zoom: 1 }, [AREA]);
  expect(grown).toEqual({ ...first, height: 480 });
});

it('grows with the zoom of its page, in both directions', () => {
  const bounds = reminderBounds(cornerOf(AREA), { heightPx: 301, zoom: 1.5 }, [AREA]);
  expect(bounds).toEqual({ x: 1364, y: 40, width: 540, height: 452 });
});

it('is never higher than its display', () => {
  const bounds = reminderBounds(cornerOf(SECOND), { heightPx: 1_500, zoom: 1 }, [AREA, SECOND]);
  expect(bounds).toEqual({ x: 2824, y: 0, width: 360, height: 720 });
});

it('comes back to a display that is there when its own was taken away', () => {
  const bounds = reminderBounds(cornerOf(SECOND), { heightPx: 300, zoom: 1 }, [AREA]);
  expect(bounds).toEqual({ x: 1560, y: 24, width: 360, height: 300 });
});
