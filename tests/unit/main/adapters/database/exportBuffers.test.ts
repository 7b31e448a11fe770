import { expect, it } from 'vitest';
import { createExportBuffers, inParts } from '../../../../../main/adapters/database/exportBuffers.ts';

const PART = 2 ** 18;

it('lines come in parts of a buffer each, whole and as they are', () => {
  const lines = Array.from({ length: 3_000 }, (_, n) => `${n} ${'é€😀'.repeat(40)}\r\n`);
  const parts = [...inParts(lines, createExportBuffers())];
  expect(parts.length).toBeGreaterThan(3);
  expect(Math.max(...parts.map((part) => part.lines.byteLength))).toBeLessThanOrEqual(PART);
  expect(parts.reduce((sum, { callCount }) => sum + callCount, 0)).toBe(3_000);
  expect(Buffer.concat(parts.map((part) => part.lines)).toString()).toBe(lines.join(''));
});

it('a line longer than a buffer is a part of its own', () => {
  const long = '€'.repeat(PART);
  const parts = [...inParts(['a', long, 'b'], createExportBuffers())];
  expect(parts.map(({ lines }) => Buffer.from(lines).toString())).toEqual(['a', long, 'b']);
});

it('no lines are no part', () => {
  expect([...inParts([], createExportBuffers())]).toEqual([]);
});

it('a buffer that comes back is filled again, one of another size is not', () => {
  const { take, giveBack } = createExportBuffers();
  const [usual, large] = [take(0), take(2 * PART)];
  giveBack(large);
  giveBack(usual);
  expect([take(2 * PART) === large, take(PART) === usual, take(0) === usual]).toEqual([false, true, false]);
});
