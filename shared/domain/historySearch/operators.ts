import type { HistoryFilter } from '../../schemas/history.ts';
import { COMMITMENTS } from '../commitments.ts';
import { foldedWord } from './foldedWord.ts';
import { ALL_CLASSES, ALL_INTENTS, ALL_PROMISE_STATES, ALL_RESULTS, REASONS_OR_NONE } from './terms.ts';

export const OPERATORS = [
  ...(['company', 'contact', 'result', 'class', 'kind', 'intent', 'playbook', 'said', 'asked'] as const),
  ...(['gained', 'promise', 'outcome', 'happened', 'reason', 'after', 'before', 'until', 'on'] as const),
] as const;
export type Operator = (typeof OPERATORS)[number];

/** Other names of an operator, folded; German and English are understood whatever language is shown. */
const NAMES: Readonly<Record<Operator, readonly string[]>> = {
  company: ['firma', 'unternehmen'],
  contact: ['kontakt', 'ansprechpartner'],
  result: ['ergebnis'],
  class: ['klasse'],
  kind: ['art'],
  intent: ['absicht'],
  playbook: ['leitfaden'],
  said: ['gesagt'],
  asked: ['gefragt'],
  gained: ['zugesagt', 'gewonnen'],
  promise: ['versprechen', 'zusage'],
  outcome: ['ziel'],
  happened: ['stattgefunden'],
  reason: ['grund'],
  after: ['ab', 'nach', 'since', 'seit'],
  before: ['vor'],
  until: ['bis'],
  on: ['am', 'im', 'in'],
};

const BY_NAME: ReadonlyMap<string, Operator> = new Map(
  OPERATORS.flatMap((operator) => [operator, ...NAMES[operator]].map((name) => [name, operator] as const)),
);

/** The operator of this name; null when there is none. */
export const operatorOf = (name: string): Operator | null => BY_NAME.get(foldedWord(name)) ?? null;

const NONE = ['none', 'keine', 'keiner', 'kein', 'ohne'];

type Values = Readonly<Record<string, readonly string[]>>;

const ALSO: Values = {
  gained: ['zugesagt', 'gewonnen'],
  fallback: ['mindestziel', 'ruckfall'],
  other: ['anderes'],
  deferred: ['vertagt'],
  declined: ['abgelehnt'],
  'not-asked': ['nicht-gefragt'],
  'no-show': ['noshow', 'nicht-erschienen'],
  cancelled: ['canceled', 'abgesagt'],
  rescheduled: ['verschoben'],
  order: ['auftrag'],
  advance: ['fortschritt'],
  continuation: ['fortsetzung'],
  'no-sale': ['kein-verkauf'],
  time: ['zeit'],
  explore: ['erkunden'],
  change: ['veranderung'],
  collaborate: ['zusammenarbeit'],
  consensus: ['konsens'],
  invest: ['investition'],
  review: ['durchsicht'],
  resolve: ['bedenken'],
  decide: ['entscheidung'],
  execute: ['umsetzung'],
  creates: ['eroffnet'],
  advances: ['voran'],
  yes: ['ja'],
  no: ['nein', ...NONE],
  pending: ['offen'],
  kept: ['gehalten'],
  broken: ['gebrochen'],
  'value-unclear': ['nutzen-unklar'],
  'wrong-commitment': ['falsche-zusage'],
  'wrong-person': ['falsche-person'],
  'unresolved-concern': ['offenes-bedenken'],
  'ran-out-of-time': ['zeit-reichte-nicht'],
  'did-not-ask': ['nicht-gefragt'],
  none: ['no', 'nein', ...NONE],
};

const YES_NO = ['yes', 'no'] as const;
type ListField = 'results' | 'classes' | 'kinds' | 'intents' | 'promiseStates' | 'reasons';
type AnswerField = 'hasOutcome' | 'isSaid' | 'isAsked' | 'isGained' | 'hasPromise' | 'tookPlace';

/** Which values an operator has, and the conditions of the filter they set. */
export type Choice = {
  readonly values: readonly string[];
  readonly list: ListField | null;
  readonly answer: AnswerField | null;
};

const CHOICES: Readonly<Partial<Record<Operator, Choice>>> = {
  result: { values: ALL_RESULTS, list: 'results', answer: null },
  class: { values: ALL_CLASSES, list: 'classes', answer: null },
  kind: { values: COMMITMENTS, list: 'kinds', answer: null },
  intent: { values: ALL_INTENTS, list: 'intents', answer: null },
  reason: { values: REASONS_OR_NONE, list: 'reasons', answer: null },
  promise: { values: [...YES_NO, ...ALL_PROMISE_STATES], list: 'promiseStates', answer: 'hasPromise' },
  said: { values: YES_NO, list: null, answer: 'isSaid' },
  asked: { values: YES_NO, list: null, answer: 'isAsked' },
  gained: { values: YES_NO, list: null, answer: 'isGained' },
  outcome: { values: YES_NO, list: null, answer: 'hasOutcome' },
  happened: { values: YES_NO, list: null, answer: 'tookPlace' },
};

export const choiceOf = (operator: Operator): Choice | null => CHOICES[operator] ?? null;

const hyphened = (value: string): string =>
  foldedWord(value)
    .trim()
    .replaceAll(/[\s_]+/g, '-');

const namesOf = (value: string): readonly string[] => [value, ...(ALSO[value] ?? [])];

/** The value that is meant by what was typed; null when the operator has none like it. */
export const valueOf = ({ values }: Choice, typed: string): string | null =>
  values.find((value) => namesOf(value).includes(hyphened(typed))) ?? null;

/** Whether a name that was typed without quotes means calls that have none. */
export const meansNone = (typed: string): boolean => NONE.includes(hyphened(typed));

export type Conditions = Partial<Pick<HistoryFilter, ListField | AnswerField | 'companies'>>;
