import { readFileSync } from 'node:fs';
import { expect } from '@playwright/test';
import { parse } from 'csv-parse/sync';
import { unguardCell } from '../../shared/domain/csv/formulaGuard.ts';

export type CsvRow = Readonly<Record<string, string>>;

/** The rows of an export as a spreadsheet shows them, the guard against formulas taken off. */
export function readCsv(path: string): readonly CsvRow[] {
  const rows = parse<CsvRow>(readFileSync(path), { columns: true, bom: true, relax_column_count: false });
  return rows.map((row) =>
    Object.fromEntries(Object.entries(row).map(([column, cell]) => [column, unguardCell(cell)])),
  );
}

/** What is typed in a whole call; quotes, commas, signs of formulas and other scripts included. */
export const WORDS = {
  line: 'Halden Freight, Dana Whitfield, tomorrow 10:00, 45m, https://zoom.us/j/84512345678?pwd=Ab1',
  who: 'Dana',
  what: 'bring her CFO, "Tom", and the Reno site lead to a 45-minute working session',
  when: 'Thursday next week',
  fallback: '=introduce me to Luis; by email, this week',
  reason: 'Tom hears the cost once – from her own numbers, “not mine”.',
  purpose: 'put a number on what waiting trucks cost you at Reno',
  ownQuestion: 'Who signs, Tom or the board?',
  agenda: '+1: wants to leave at ten to',
  answers: ['Two carriers refuse Reno loads.', '€ 12,400 a month; her figure', 'Größe unklar, 待ち時間'],
  note: 'Rate review in December; "don’t miss it", she said',
  step: { what: 'Working session on detention', who: 'Dana, Tom Reilly, Luis Ortega', when: 'December 3' },
  followUp: '- send the dock sheet by Friday',
} as const;

const STAMP = /^\d{4}-\d{2}-\d{2} \d{2}:\d{2}:\d{2}$/;

/** The fields that hold what was typed before the call, whatever came of it. */
export const PREPARED = {
  Company: 'Halden Freight',
  Contact: 'Dana Whitfield',
  'Start (local)': expect.stringMatching(/ 10:00:00$/),
  'Duration (min)': '45',
  'Meeting link': 'https://zoom.us/j/84512345678?pwd=Ab1',
  Intent: 'advances',
  'Outcome: who': WORDS.who,
  'Outcome: what': WORDS.what,
  'Outcome: by when': WORDS.when,
  Fallback: WORDS.fallback,
  Purpose: WORDS.purpose,
  'Why the client wants it': WORDS.reason,
  'Client’s agenda': WORDS.agenda,
  'Started (local)': expect.stringMatching(STAMP),
  'Said (local)': expect.stringMatching(STAMP),
  'Asked (local)': expect.stringMatching(STAMP),
  'Follow-ups': `[ ] ${WORDS.followUp}`,
} as const;

/** The questions of a row in their order, each with its answer of one line. */
export function questionsOf(row: CsvRow): readonly (readonly [question: string, answer: string])[] {
  const lines = (row['Questions and answers'] ?? '').split('\n');
  const starts = lines.keys().filter((index) => index % 3 === 0);
  return starts.map((index) => [lines[index] ?? '', lines[index + 1] ?? ''] as const).toArray();
}

export function only<T>(values: readonly T[]): T {
  const [first] = values;
  if (first === undefined || values.length !== 1) throw new Error(`one expected, ${values.length} found`);
  return first;
}
