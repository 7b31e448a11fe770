import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { z } from 'zod';
import type { SharedReading } from '../../../../../main/adapters/calendar/reading/readCalendar.ts';
import { readText, startText, windowOf } from '../../../../builders/calendarText.ts';

const FOLDER =
  process.env['CALLSIDE_ICS_CASES'] ?? join(import.meta.dirname, '../../../../../../shared/data/ics');
const EXPECTED = join(FOLDER, 'expected.json');
const hasCases = existsSync(EXPECTED);

const listSchema = z.array(
  z.object({ start: z.string(), summary: z.string(), status: z.string().optional() }).readonly(),
);
const caseSchema = z.object({
  file: z.string(),
  windowStart: z.string().nullish(),
  windowEnd: z.string().nullish(),
  occurrences: listSchema.nullable(),
  optional: listSchema.default([]),
  alsoAccept: listSchema.nullish(),
});
type Case = z.infer<typeof caseSchema>;
type Listed = z.infer<typeof listSchema>;

const cases: readonly Case[] = hasCases
  ? z.array(caseSchema).parse(JSON.parse(readFileSync(EXPECTED, 'utf8')))
  : [];

const plain = (summary: string): string => summary.replaceAll('\\', '').trim();
const linesOf = (list: Listed): readonly string[] =>
  list.map(({ start, summary, status }) => `${start} ${plain(summary)} ${status ?? ''}`.trim());

function foundIn(reading: SharedReading): readonly string[] {
  return reading.occurrences.map(({ start, detail, isCancelled }) =>
    `${startText(start)} ${plain(detail.summary)} ${isCancelled ? 'CANCELLED' : ''}`.trim(),
  );
}

/** What is left of a list when every line of another is taken from it once. */
function without(list: readonly string[], taken: readonly string[]): readonly string[] {
  const left = [...list];
  for (const line of taken) {
    const at = left.indexOf(line);
    if (at !== -1) left.splice(at, 1);
  }
  return left;
}

function differences(found: readonly string[], wanted: Listed, optional: Listed) {
  const missing = without(linesOf(wanted), found);
  const extra = without(without(found, linesOf(wanted)), linesOf(optional));
  return { missing, extra };
}

if (!hasCases) process.stdout.write('skipped: ../shared/data not present\n');

it.skipIf(!hasCases)('has real calendars to read', () => expect(cases.length).toBeGreaterThan(0));

it.each(cases.map((one) => [one.file, one] as const))('reads what %s shows', (file, one) => {
  const { windowStart, windowEnd, occurrences, optional, alsoAccept } = one;
  const window = windowOf(windowStart ?? '1800-01-01T00:00:00Z', windowEnd ?? '2100-01-01T00:00:00Z');
  const folder = [join(FOLDER, 'open'), FOLDER].find((path) => existsSync(join(path, file))) ?? FOLDER;
  const found = foundIn(readText(readFileSync(join(folder, file)), window));
  if (occurrences === null) return;
  const tried = [occurrences, alsoAccept ?? occurrences].map((list) => differences(found, list, optional));
  const best = tried.find(({ missing, extra }) => missing.length + extra.length === 0) ?? tried[0];
  expect(best).toEqual({ missing: [], extra: [] });
});
