import { describe, expect, it } from 'vitest';
import { readQuickAdd } from '../../../../../shared/domain/quickAdd/readQuickAdd.ts';
import { casesIn, isMarkedAsExpected, isRight } from './scoring.ts';

const OUR_LINES = 'tests/unit/shared/domain/quickAdd.cases.json';
const FILES = [process.env['CALLSIDE_QUICK_ADD_CASES'] ?? '../shared/content/quick-add.json', OUR_LINES];

describe.each(FILES)('the lines of %s', { timeout: 30_000 }, (path) => {
  const cases = casesIn(path);
  const title = cases.length === 0 ? ` (skipped: ${path} not present)` : '';

  it.skipIf(cases.length === 0)(`are understood, every field of every line${title}`, () => {
    const wrong = cases.filter((one) => !isRight(one, readQuickAdd(one.text, one)));

    expect(wrong.map(({ id, text }) => `${id} ${text}`)).toEqual([]);
  });

  it.skipIf(cases.length === 0)(`are marked where they are doubtful and nowhere else${title}`, () => {
    const wrong = cases.filter((one) => !isMarkedAsExpected(one, readQuickAdd(one.text, one)));

    expect(wrong.map(({ id, text }) => `${id} ${text}`)).toEqual([]);
  });
});

it('our own lines are many', () => {
  expect(casesIn(OUR_LINES).length).toBeGreaterThan(80);
});
