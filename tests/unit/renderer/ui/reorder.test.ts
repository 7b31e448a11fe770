import { describe, expect, it } from 'vitest';
import { dropIndex, wayPx } from '../../../../renderer/ui/reorder.ts';

const boxes = [0, 36, 72, 132].map((top, index) => ({ top, height: index === 2 ? 60 : 36 }));

describe('where a dragged row lands', () => {
  it('stays where it is until its middle has passed a neighbour’s', () => {
    expect(dropIndex(boxes, 0, 35)).toBe(0);
    expect(dropIndex(boxes, 0, 37)).toBe(1);
    expect(dropIndex(boxes, 3, -40)).toBe(3);
    expect(dropIndex(boxes, 3, -49)).toBe(2);
  });

  it('stops at the ends', () => {
    expect(dropIndex(boxes, 1, -500)).toBe(0);
    expect(dropIndex(boxes, 1, 500)).toBe(3);
  });

  it('is its own place when the row is gone', () => {
    expect(dropIndex(boxes, 9, 20)).toBe(9);
  });
});

describe('how the others make way', () => {
  it('closes the gap below and opens one above, by the height of the dragged row', () => {
    const down = [0, 1, 2, 3].map((index) => wayPx({ index, from: 0, to: 2 }, 36));
    expect(down).toEqual([0, -36, -36, 0]);
    const up = [0, 1, 2, 3].map((index) => wayPx({ index, from: 3, to: 1 }, 36));
    expect(up).toEqual([0, 36, 36, 0]);
  });
});
