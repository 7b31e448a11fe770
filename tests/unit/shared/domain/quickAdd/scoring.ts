import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { z } from 'zod';
import type { QuickAddReading, QuickAddStart } from '../../../../../shared/domain/quickAdd/reading.ts';

const expectedSchema = z.object({
  company: z.string().nullable(),
  contact: z.string().nullable(),
  start: z.string().nullable(),
  minutes: z.number().nullable(),
  url: z.string().nullable(),
  ambiguous: z.array(z.string()).optional(),
});

const caseSchema = z.object({
  id: z.string(),
  text: z.string(),
  now: z.string(),
  locale: z.string(),
  expected: expectedSchema,
  acceptAlso: z.array(expectedSchema.partial()).default([]),
});

const fileSchema = z.object({ cases: z.array(caseSchema) });

export type QuickAddCase = z.infer<typeof caseSchema>;
type Expected = z.infer<typeof expectedSchema>;

/** The cases of a file of the form of `content/quick-add.json`; none where the file is missing. */
export function casesIn(path: string): readonly QuickAddCase[] {
  const file = resolve(path);
  return existsSync(file) ? fileSchema.parse(JSON.parse(readFileSync(file, 'utf8'))).cases : [];
}

function isSameStart(expected: string | null, start: QuickAddStart): boolean {
  if (expected === null) return start.kind === 'none';
  if (!expected.includes('T')) return start.kind === 'day' && start.date === expected;
  return start.kind === 'instant' && start.atMs === Temporal.Instant.from(expected).epochMilliseconds;
}

const isSame = (expected: Expected, { company, contact, minutes, url, start }: QuickAddReading): boolean =>
  expected.company === company &&
  expected.contact === contact &&
  expected.minutes === minutes &&
  expected.url === url &&
  isSameStart(expected.start, start);

/** Every field as expected, or as expected once one of the accepted replacements is laid over it. */
export function isRight({ expected, acceptAlso }: QuickAddCase, reading: QuickAddReading): boolean {
  const accepted = acceptAlso.map((other) => Object.assign({}, expected, other));
  return [expected, ...accepted].some((one) => isSame(one, reading));
}

/** The fields marked as doubtful are the ones expected, no more and no fewer. */
export function isMarkedAsExpected({ expected }: QuickAddCase, { ambiguous }: QuickAddReading): boolean {
  const wanted = expected.ambiguous ?? [];
  return wanted.length === ambiguous.length && ambiguous.every((field) => wanted.includes(field));
}
