import { expect, it } from 'vitest';
import { everyTestRuns, nothingIsAny, nothingIsMuted } from './escapes.ts';
import { readSources, sourceOf } from './sources.ts';

const sources = readSources();

it('no rule is switched off on the spot', () => {
  expect(nothingIsMuted(sources)).toEqual([]);
});

it.each(['// eslint-' + 'disable-next-line', '// @ts-' + 'expect-error'])('%s is named', (code) => {
  expect(nothingIsMuted([sourceOf('main/a.ts', code)])).toHaveLength(1);
});

it('nothing is any', () => {
  expect(nothingIsAny(sources)).toEqual([]);
});

it.each(['const call = input as any;', 'function read(input: any) {}', 'const all: any[] = [];'])(
  '%s is named',
  (code) => {
    expect(nothingIsAny([sourceOf('main/a.ts', code)])).toHaveLength(1);
  },
);

it('no test runs alone and none is only promised', () => {
  expect(everyTestRuns(sources)).toEqual([]);
});

it.each(["it.only('a', run);", "describe.only('a', run);", "test.todo('a');"])('%s is named', (code) => {
  expect(everyTestRuns([sourceOf('tests/unit/a.test.ts', code)])).toHaveLength(1);
});
