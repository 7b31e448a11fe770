import { existsSync, readFileSync } from 'node:fs';
import { lintOutcome } from '../../../../../shared/domain/outcomeLint/lintOutcome.ts';
import type { LintInput } from '../../../../../shared/domain/outcomeLint/lintCode.ts';

/** A labelled outcome: right when the codes found equal one of the accepted sets. An empty set is a good outcome. */
export type LintCase = {
  readonly id: string;
  readonly input: LintInput;
  readonly accepted: readonly (readonly string[])[];
};

type WholeCase = {
  readonly id: string;
  readonly input: LintInput;
  readonly expected: readonly string[];
  readonly acceptAlso?: readonly (readonly string[])[];
};

const orNull = (text = 'null'): string | null => (text === 'null' ? null : text);
const codesOf = (text: string): readonly string[] => (text === 'good' ? [] : text.split(', '));

function caseOfLine(line: string): LintCase {
  const [, kind, who, what, when, codes = '', callDate = '2026-11-18'] = line.split(' | ');
  const input = { who: orNull(who), what: orNull(what), when: orNull(when), kind, callDate } as LintInput;
  return { id: line, input, accepted: codes.split(' or ').map(codesOf) };
}

const caseOf = (entry: string | WholeCase): LintCase =>
  typeof entry === 'string'
    ? caseOfLine(entry)
    : { ...entry, accepted: [entry.expected, ...(entry.acceptAlso ?? [])] };

/** The cases of a file, one a line or written out; none when the file is not there. */
export function casesIn(path: string): readonly LintCase[] {
  if (!existsSync(path)) return [];
  const { cases } = JSON.parse(readFileSync(path, 'utf8')) as { cases: readonly (string | WholeCase)[] };
  return cases.map(caseOf);
}

const foundIn = (input: LintInput): string =>
  lintOutcome(input)
    .map(({ code }) => code)
    .toSorted()
    .join(', ');

const isRight = ({ input, accepted }: LintCase): boolean =>
  accepted.some((codes) => codes.toSorted().join(', ') === foundIn(input));

const told = ({ id, input }: LintCase): string => `${id}: found ${foundIn(input) || 'nothing'}`;

/** What went wrong, to be read in the failure of a test: false alarms on good outcomes are listed on their own. */
export function score(cases: readonly LintCase[]) {
  const wrong = cases.filter((one) => !isRight(one));
  const falseAlarms = wrong.filter(({ accepted: [expected = []] }) => expected.length === 0);
  return {
    share: 1 - wrong.length / cases.length,
    wrong: wrong.map(told),
    falseAlarms: falseAlarms.map(told),
  };
}
