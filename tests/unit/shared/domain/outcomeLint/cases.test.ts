import { describe, expect, it } from 'vitest';
import { casesIn, score } from './scoring.ts';

const FILES = [
  { path: process.env['CALLSIDE_LINT_CASES'] ?? '../shared/content/outcome-lint.json', atLeast: 0.95 },
  { path: 'tests/unit/shared/domain/outcomeLint.cases.json', atLeast: 1 },
];
const AT_MOST_MS = 30_000;

describe.each(FILES)('the outcomes of $path', ({ path, atLeast }) => {
  const cases = casesIn(path);
  const title = cases.length === 0 ? ` (skipped: ${path} not present)` : '';

  it.skipIf(cases.length === 0)(
    `are judged right, and the good ones raise no false alarm${title}`,
    () => {
      const { share, wrong, falseAlarms } = score(cases);

      expect(falseAlarms).toEqual([]);
      expect(share, wrong.join('\n')).toBeGreaterThanOrEqual(atLeast);
    },
    AT_MOST_MS,
  );
});

it('are many, in both languages', () => {
  const ours = casesIn('tests/unit/shared/domain/outcomeLint.cases.json');

  expect(ours.filter(({ id }) => id.startsWith('en')).length).toBeGreaterThan(450);
  expect(ours.filter(({ id }) => id.startsWith('de')).length).toBeGreaterThan(200);
});
