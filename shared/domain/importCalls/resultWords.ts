import type { CallResult } from '../../schemas/call.ts';

/** Words that files write for a result, ours first; what may mean several things is asked for instead. */
const WORDS: Readonly<Record<CallResult, string>> = {
  gained:
    'gained|won|won step|yes|success|successful|commitment gained|agreed|closed won|order|erreicht|gewonnen|ja|erfolg|erfolgreich|zugesagt',
  fallback:
    'fallback|fallback gained|partly|partial|teilweise|mindestziel|mindestziel zugesagt|rückfall|rückfall zugesagt',
  other:
    'other|something else|something else was agreed|advance|anderes|etwas anderes|etwas anderes vereinbart',
  deferred:
    'deferred|open|continuation|nothing agreed|nothing agreed yet|undecided|no decision|offen|vertagt|unentschieden|noch nichts vereinbart|nichts vereinbart',
  declined:
    'declined|no|lost|no-sale|no sale|rejected|refused|not interested|closed lost|they said no|said no|nein|abgelehnt|verloren|absage|kein interesse|nicht erreicht',
  'not-asked': 'not-asked|not asked|didn’t ask|did not ask|nicht gefragt',
  'no-show':
    'no-show|no show|missed|no answer|did not show up|nicht erschienen|nicht erreichbar|keine antwort',
  cancelled: 'cancelled|canceled|cancelled by client|abgesagt|storniert|ausgefallen',
  rescheduled: 'rescheduled|postponed|moved|verschoben|verlegt|neu angesetzt',
};

/** Case, spaces and the form of an apostrophe do not count. */
export const resultKey = (word: string): string =>
  word
    .normalize('NFKC')
    .trim()
    .toLowerCase()
    .replace(/['‘`´]/gu, '’')
    .replace(/\s+/gu, ' ');

const RESULT_OF: ReadonlyMap<string, CallResult> = new Map(
  Object.entries(WORDS).flatMap(([result, words]) =>
    words.split('|').map((word) => [word, result as CallResult] as const),
  ),
);

/** The result that a word means; null when it is none that we know. */
export const resultOfWord = (word: string): CallResult | null => RESULT_OF.get(resultKey(word)) ?? null;
