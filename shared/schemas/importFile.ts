import { z } from 'zod';

/** How the bytes of a CSV file are read. */
const CSV_ENCODINGS = ['utf-8', 'utf-16le', 'utf-16be', 'windows-1252'] as const;
export const csvEncodingSchema = z.enum(CSV_ENCODINGS);

/** What stands between two cells. */
const CSV_DELIMITERS = ['comma', 'semicolon', 'tab', 'pipe'] as const;
export const csvDelimiterSchema = z.enum(CSV_DELIMITERS);

export const dateFormSchema = z.enum(['day-first', 'month-first']);

/** What a time means that says neither AM nor PM. */
export const hourFormSchema = z.enum(['24-hour', 'working-day']);

/** What becomes of rows that are in Callside already. */
export const duplicateChoiceSchema = z.enum(['skip', 'update', 'add']);

/** What becomes of calls of the past that have no result: asked for one by one, the one result, or left out. */
export const pastChoiceSchema = z.enum(['ask', 'deferred', 'not-asked', 'leave-out']);

export type CsvEncoding = z.infer<typeof csvEncodingSchema>;
export type CsvDelimiter = z.infer<typeof csvDelimiterSchema>;
export type DuplicateChoice = z.infer<typeof duplicateChoiceSchema>;
export type PastChoice = z.infer<typeof pastChoiceSchema>;
