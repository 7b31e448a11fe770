import { daySpanOf } from './daySpan.ts';
import { choiceOf, meansNone, valueOf, type Choice, type Conditions, type Operator } from './operators.ts';
import { NO_NAME } from './terms.ts';
import { tokensOf, type SearchToken } from './tokens.ts';

/** Why a piece is looked for as plain words. */
export type NotUnderstood = { readonly code: 'operator' | 'value'; readonly text: string };

/** What a search asks for. */
export type ReadSearch = {
  readonly words: readonly string[];
  readonly phrases: readonly string[];
  readonly companyText: string;
  readonly contactText: string;
  readonly playbookIds: readonly string[];
  readonly conditions: Conditions;
  /** The first day, `YYYY-MM-DD`. */
  readonly firstDay: string | null;
  /** The day before which calls start. */
  readonly endDay: string | null;
  readonly notUnderstood: readonly NotUnderstood[];
};

export const NOTHING_SEARCHED: ReadSearch = {
  words: [],
  phrases: [],
  companyText: '',
  contactText: '',
  playbookIds: [],
  conditions: {},
  firstDay: null,
  endDay: null,
  notUnderstood: [],
};

type Add = (read: ReadSearch, value: string) => ReadSearch | null;

const later = (a: string | null, b: string): string => (a === null || b > a ? b : a);
const earlier = (a: string | null, b: string): string => (a === null || b < a ? b : a);

const spaced = (text: string, more: string): string => (text === '' ? more : `${text} ${more}`);

const ADD: Readonly<Partial<Record<Operator, Add>>> = {
  company: (read, value) => ({ ...read, companyText: spaced(read.companyText, value) }),
  contact: (read, value) => ({ ...read, contactText: spaced(read.contactText, value) }),
  playbook: (read, value) => ({ ...read, playbookIds: [...read.playbookIds, value] }),
  after: (read, value) => {
    const span = daySpanOf(value);
    return span && { ...read, firstDay: later(read.firstDay, span.first) };
  },
  before: (read, value) => {
    const span = daySpanOf(value);
    return span && { ...read, endDay: earlier(read.endDay, span.first) };
  },
  until: (read, value) => {
    const span = daySpanOf(value);
    return span && { ...read, endDay: earlier(read.endDay, span.end) };
  },
  on: (read, value) => {
    const span = daySpanOf(value);
    return (
      span && { ...read, firstDay: later(read.firstDay, span.first), endDay: earlier(read.endDay, span.end) }
    );
  },
};

/** Calls without what the operator names; in quotes the same word is a name. */
const ADD_NONE: Readonly<Partial<Record<Operator, (read: ReadSearch) => ReadSearch>>> = {
  company: (read) => ({ ...read, conditions: { ...read.conditions, companies: [NO_NAME] } }),
  playbook: (read) => ({ ...read, playbookIds: [...read.playbookIds, NO_NAME] }),
};

const ANSWERS: Readonly<Record<string, boolean>> = { yes: true, no: false };

function withValue(conditions: Conditions, { list, answer }: Choice, value: string): Conditions {
  const isSo = ANSWERS[value];
  if (answer !== null && isSo !== undefined) return { ...conditions, [answer]: isSo };
  const fields = [list].filter((field) => field !== null);
  return fields.reduce(
    (all, field) => ({ ...all, [field]: [...new Set<string>([...(all[field] ?? []), value])] }),
    conditions,
  );
}

/** Several values stand apart by commas; null when one of them is not understood. */
function addChosen(read: ReadSearch, choice: Choice, typed: string): ReadSearch | null {
  const values = typed
    .split(',')
    .filter(Boolean)
    .map((each) => valueOf(choice, each));
  if (values.includes(null)) return null;
  const known = values.filter((value) => value !== null);
  return {
    ...read,
    conditions: known.reduce((all, value) => withValue(all, choice, value), read.conditions),
  };
}

type Term = Extract<SearchToken, { readonly kind: 'term' }>;

function addTerm(read: ReadSearch, { operator, value, isQuoted }: Term): ReadSearch | null {
  const choice = choiceOf(operator);
  if (choice !== null) return addChosen(read, choice, value);
  const addNone = isQuoted || !meansNone(value) ? undefined : ADD_NONE[operator];
  return addNone?.(read) ?? ADD[operator]?.(read, value) ?? null;
}

const plainly = (read: ReadSearch, code: NotUnderstood['code'], text: string): ReadSearch => ({
  ...read,
  words: [...read.words, ...text.split(/\s+/).filter(Boolean)],
  notUnderstood: [...read.notUnderstood, { code, text }],
});

function add(read: ReadSearch, token: SearchToken): ReadSearch {
  if (token.kind === 'word') return { ...read, words: [...read.words, token.text] };
  if (token.kind === 'phrase') return { ...read, phrases: [...read.phrases, token.text] };
  if (token.kind === 'unknown') return plainly(read, 'operator', token.text);
  // An operator without a value is still being typed.
  if (token.value.trim() === '') return read;
  return addTerm(read, token) ?? plainly(read, 'value', token.value);
}

const isSingleLetter = (word: string): boolean => /^[\p{L}\p{N}]$/u.test(word) && !/\p{Lo}/u.test(word);

/** One letter alone is a whole word, or the beginning of one that is still being typed: then it says nothing yet. */
function withoutSingleLetters(read: ReadSearch, text: string): ReadSearch {
  const isTyping = /\S$/.test(text);
  const lastWord = text.split(/\s+/).at(-1);
  const singles = read.words.filter(isSingleLetter);
  const whole = isTyping && singles.at(-1) === lastWord ? singles.slice(0, -1) : singles;
  return {
    ...read,
    words: read.words.filter((word) => !isSingleLetter(word)),
    phrases: [...read.phrases, ...whole],
  };
}

/** Reads what was typed into the search field; every text means something. */
export function readSearch(text: string): ReadSearch {
  return withoutSingleLetters(tokensOf(text).reduce(add, NOTHING_SEARCHED), text);
}
