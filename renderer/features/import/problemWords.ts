import type { ImportField } from '../../../shared/domain/importCalls/fields.ts';
import type { ImportFix, ImportProblem } from '../../../shared/ipc/imports.ts';
import type { Text } from '../../app/text.ts';

export type ProblemWords = { readonly title: string; readonly reason: string };
export type OfferedFix = { readonly label: string; readonly fix: ImportFix };

/** Dates as the seller reads them. */
export type ProblemFormat = {
  readonly moment: (at: number, timeZone: string) => string;
  /** `Sep 30` of an ISO day. */
  readonly day: (isoDay: string) => string;
  readonly month: (month: number) => string;
  readonly number: (value: number) => string;
};

type Tools = { readonly t: Text; readonly format: ProblemFormat };
type Code = ImportProblem['code'];
type Of<C extends Code> = Extract<ImportProblem, { readonly code: C }>;
type Values = Readonly<Record<string, string | number>>;
type Each<T> = { readonly [C in Code]: (problem: Of<C>, tools: Tools) => T };

const written = (problem: { readonly text: string; readonly field?: ImportField }, { t }: Tools): Values => ({
  text: problem.text,
  ...(problem.field === undefined ? {} : { field: t(`import.fields.${problem.field}`) }),
});

/** What stands in the sentences about a row. */
const VALUES: Each<Values> = {
  DATE_MISSING: () => ({}),
  DATE_UNREADABLE: written,
  TIME_UNREADABLE: written,
  LENGTH_UNREADABLE: written,
  NOT_A_CHOICE: written,
  RESULT_UNKNOWN: written,
  TOO_MANY_CELLS: written,
  BROKEN_QUOTES: written,
  NO_SUCH_DAY: (problem, tools) => ({
    ...written(problem, tools),
    month: tools.format.month(problem.month),
    count: problem.dayCount,
  }),
  TOO_LONG: ({ field, length, most }, { t, format }) => ({
    field: t(`import.fields.${field}`),
    length: format.number(length),
    most: format.number(most),
  }),
  COMPANY_MISSING: ({ contact }) => ({ contact }),
  DUPLICATE: ({ company, startsAt, timeZone }, { format }) => ({
    company,
    when: format.moment(startsAt, timeZone),
  }),
  TWIN: ({ otherRowNumber }) => ({ row: otherRowNumber }),
};

function reasonKey(problem: ImportProblem): string {
  if (problem.code === 'COMPANY_MISSING' && problem.contact !== '') return 'reasonWith';
  return problem.code === 'DUPLICATE' && problem.hasNotes ? 'reasonNotes' : 'reason';
}

/** The entry of a table for the very kind of a problem. */
const entryOf = <T>(table: Each<T>, { code }: ImportProblem) =>
  table[code] as (problem: ImportProblem, tools: Tools) => T;

/** What is wrong with a row, in a title and a reason. */
export function wordsOfProblem(problem: ImportProblem, tools: Tools): ProblemWords {
  const values = entryOf(VALUES, problem)(problem, tools);
  const of = (part: string): string => tools.t(`import.problem.${problem.code}.${part}`, values);
  return { title: of('title'), reason: of(reasonKey(problem)) };
}

const USUAL_MINUTES = 30;
const ISO_DAY_LENGTH = 10;
/** Fields that a call is nothing without: blank is no repair for them. */
const NEEDED: ReadonlySet<ImportField> = new Set(['date', 'time', 'company']);
const ACCEPT: ImportFix = { kind: 'accept' };

const put = (field: ImportField, text: string): ImportFix => ({ kind: 'use', field, text });
const blank = ({ field }: { readonly field: ImportField }, { t }: Tools): readonly OfferedFix[] =>
  NEEDED.has(field) ? [] : [{ label: t('import.fix.leaveEmpty'), fix: put(field, '') }];
const none = (): readonly OfferedFix[] => [];

const FIXES: Each<readonly OfferedFix[]> = {
  DATE_MISSING: none,
  RESULT_UNKNOWN: none,
  DATE_UNREADABLE: blank,
  TIME_UNREADABLE: blank,
  NOT_A_CHOICE: blank,
  NO_SUCH_DAY: ({ field, suggestion }, { t, format }) => {
    const value = format.day(suggestion.slice(0, ISO_DAY_LENGTH));
    return [{ label: t('import.fix.use', { value }), fix: put(field, suggestion) }];
  },
  LENGTH_UNREADABLE: ({ field }, { t }) => {
    const value = t('import.minutes', { count: USUAL_MINUTES });
    return [{ label: t('import.fix.use', { value }), fix: put(field, `${USUAL_MINUTES} min`) }];
  },
  COMPANY_MISSING: ({ suggestion }) =>
    suggestion === null ? [] : [{ label: suggestion, fix: put('company', suggestion) }],
  TOO_LONG: ({ field, most }, { t }) => [
    { label: t('import.fix.shorten'), fix: { kind: 'shorten', field, most } },
  ],
  TOO_MANY_CELLS: (_, { t }) => [{ label: t('import.fix.drop'), fix: ACCEPT }],
  BROKEN_QUOTES: (_, { t }) => [{ label: t('import.fix.accept'), fix: ACCEPT }],
  TWIN: (_, { t }) => [{ label: t('import.fix.add'), fix: ACCEPT }],
  DUPLICATE: (_, { t }) => [
    { label: t('import.fix.keepMine'), fix: { kind: 'duplicate', choice: 'skip' } },
    { label: t('import.fix.update'), fix: { kind: 'duplicate', choice: 'update' } },
  ],
};

/** The repairs that are likely, the likeliest first; leaving the row out is always one more. */
export const fixesFor = (problem: ImportProblem, tools: Tools): readonly OfferedFix[] =>
  entryOf(FIXES, problem)(problem, tools);
