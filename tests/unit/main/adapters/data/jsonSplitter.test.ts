import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createJsonSplitter } from '../../../../../main/adapters/data/jsonSplitter.ts';
import type { JsonEntry } from '../../../../../main/dataPorts.ts';

function entriesIn(pieces: readonly string[]): readonly JsonEntry[] {
  const entries: JsonEntry[] = [];
  const splitter = createJsonSplitter({
    isOpened: ([first, ...rest]) => first === 'list' && rest.length === 0,
    onValue: (entry) => void entries.push(entry),
  });
  pieces.forEach((piece) => splitter.write(piece));
  splitter.end();
  return entries;
}

const inPieces = (text: string, size: number): readonly string[] =>
  Array.from({ length: Math.ceil(text.length / size) }, (_, n) => text.slice(n * size, (n + 1) * size));

describe('a JSON document in pieces', { timeout: 60_000 }, () => {
  it('gives every value as JSON.parse would, wherever it is cut', () => {
    const value = fc.jsonValue({ stringUnit: 'binary' });
    fc.assert(
      fc.property(fc.array(value), value, fc.integer({ min: 1, max: 30 }), (list, rest, size) => {
        const text = JSON.stringify({ list, rest }, null, size % 3);
        const expected = [
          ...list.map((each, index) => ({ keys: ['list', index], value: each })),
          { keys: ['rest'], value: rest },
        ];
        expect(entriesIn(inPieces(text, size))).toEqual(JSON.parse(JSON.stringify(expected)));
      }),
      { numRuns: 40 },
    );
  });

  it('keeps a byte order mark that a value begins with', () => {
    expect(entriesIn(['{"list":["\uFEFFa"]}'])).toEqual([{ keys: ['list', 0], value: '\uFEFFa' }]);
  });

  it.each([
    '',
    'hello',
    '[1]',
    '{"a":',
    '{"a":1]',
    '{"a" 1}',
    '{"a":tru}',
    '{"a":1} x',
    '{1:2}',
    '{"a":1}{"b":2}',
  ])('throws for %j', (text) => {
    expect(() => entriesIn([text])).toThrow();
  });
});
