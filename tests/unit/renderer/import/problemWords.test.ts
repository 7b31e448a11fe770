import { expect, it } from 'vitest';
import {
  fixesFor,
  wordsOfProblem,
  type ProblemFormat,
} from '../../../../renderer/features/import/problemWords.ts';
import type { ImportProblem } from '../../../../shared/ipc/imports.ts';
import { english } from '../english.ts';

const format: ProblemFormat = {
  moment: (at, zone) => `${at} in ${zone}`,
  day: (isoDay) => `day ${isoDay}`,
  month: (month) => (month === 9 ? 'September' : String(month)),
  number: (value) => value.toLocaleString('en'),
};
const tools = { t: english, format };

const DUPLICATE = {
  code: 'DUPLICATE',
  company: 'Arden',
  startsAt: 5,
  timeZone: 'UTC',
  hasNotes: true,
} as const;
const PROBLEMS: readonly ImportProblem[] = [
  { code: 'DATE_MISSING' },
  { code: 'DATE_UNREADABLE', field: 'date', text: 'soon' },
  { code: 'TIME_UNREADABLE', field: 'time', text: 'noon' },
  { code: 'LENGTH_UNREADABLE', field: 'lengthMinutes', text: 'long' },
  { code: 'RESULT_UNKNOWN', text: 'maybe' },
  { code: 'COMPANY_MISSING', contact: '', suggestion: null },
  { code: 'COMPANY_MISSING', contact: 'Joel', suggestion: 'Osprey' },
  { code: 'TOO_MANY_CELLS', text: 'surplus' },
  { code: 'BROKEN_QUOTES', text: '"open' },
  { code: 'TOO_LONG', field: 'notes', length: 5_000, most: 2_000 },
  DUPLICATE,
  { ...DUPLICATE, hasNotes: false },
  { code: 'TWIN', otherRowNumber: 4 },
];

it.each(PROBLEMS)('says what is wrong with a row, every slot filled: $code', (problem) => {
  const { title, reason } = wordsOfProblem(problem, tools);
  expect(`${title} ${reason}`).not.toMatch(/\{\{|undefined|import\.problem/u);
  expect(title).not.toBe('');
});

it('names the month that a day is too many for, and offers its last day', () => {
  const problem: ImportProblem = {
    ...{ code: 'NO_SUCH_DAY', field: 'date', text: '31.09.2026', month: 9, dayCount: 30 },
    suggestion: '2026-09-30',
  };
  expect(wordsOfProblem(problem, tools).reason).toBe('September has 30 days.');
  expect(fixesFor(problem, tools)).toEqual([
    { label: 'Use day 2026-09-30', fix: { kind: 'use', field: 'date', text: '2026-09-30' } },
  ]);
});

it('says more of a duplicate that has notes', () => {
  expect(wordsOfProblem(DUPLICATE, tools).reason).toContain('notes');
  expect(wordsOfProblem({ ...DUPLICATE, hasNotes: false }, tools).reason).not.toContain('notes');
});

it('offers to empty a cell that a call can do without, and none that it needs', () => {
  const promised: ImportProblem = { code: 'DATE_UNREADABLE', field: 'promiseDueOn', text: 'soon' };
  expect(fixesFor(promised, tools)[0]?.fix).toEqual({ kind: 'use', field: 'promiseDueOn', text: '' });
  expect(fixesFor({ ...promised, field: 'date' }, tools)).toEqual([]);
});

it('offers the company that a contact was with last, if there is one', () => {
  const missing: ImportProblem = { code: 'COMPANY_MISSING', contact: 'Joel', suggestion: 'Osprey' };
  expect(fixesFor(missing, tools).map(({ label }) => label)).toEqual(['Osprey']);
  expect(fixesFor({ ...missing, suggestion: null }, tools)).toEqual([]);
});
