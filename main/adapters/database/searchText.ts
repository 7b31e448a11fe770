import type { Call } from '../../../shared/schemas/call.ts';
import { foldedText } from './foldedText.ts';

/** Scripts written without spaces: each character is a word of its own. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu;
const WORD_CHARACTER = /[\p{L}\p{N}\p{Co}]/u;
const WORDS = /[\p{L}\p{N}\p{Co}]+/gu;

const spaced = (text: string): string => text.replace(UNSPACED, ' $& ').replaceAll('\0', ' ');

/** Every text of a call, one a line, for the full-text index. */
export function searchTextOf(call: Call): string {
  const texts = [
    ...[call.company, call.contact, call.contactRole, call.opportunity, call.meetingUrl],
    ...[call.outcome.who, call.outcome.what, call.outcome.when, call.fallback, call.purpose],
    ...[call.askPhrase, call.opening, call.ask, call.clientReason, call.clientAgenda, call.noteDraft],
    ...call.questions.flatMap(({ text, answer }) => [text, answer]),
    ...call.notes.map(({ text }) => text),
    ...[call.promise.what, call.promise.who, call.promise.when],
    ...call.followUps.map(({ text }) => text),
    ...[call.reasonText, call.nextAsk],
  ];
  return spaced(texts.filter((text) => text !== null && text !== '').join('\n'));
}

export const hasWord = (text: string): boolean => WORD_CHARACTER.test(text);

const typedWords = (text: string): readonly string[] => text.split(/\s+/u).filter(hasWord);

const quoted = (text: string): string => `"${spaced(text).replaceAll('"', '""')}"`;

/** Every word must begin a word of the call, every phrase stand in it. */
export type Wording = { readonly text: string; readonly phrases: readonly string[] };

/** The FTS5 expression for a word of a call that begins as one typed does. */
export type Beginning = (word: string) => string;
export const beginning: Beginning = (word) => `${quoted(word)}*`;

/**
 * The FTS5 expression for what a user typed; null when there is no word in it. SECURITY: each word and phrase is
 * a quoted string, so no operator of FTS5 is ever read from it.
 */
export function matchExpression({ text, phrases }: Wording, beginningAs = beginning): string | null {
  const parts = [
    ...typedWords(text).map((word) => beginningAs(word)),
    ...phrases.filter(hasWord).map(quoted),
  ];
  return parts.length === 0 ? null : parts.join(' AND ');
}

/** Text as words alone, folded: what `lineBegins` looks in. */
export const wordLine = (text: string): string =>
  ` ${(foldedText(spaced(text)).match(WORDS) ?? []).join(' ')}`;

/** Whether a line of words has, for every word typed, one that begins as it does; asked of many lines. */
export function lineBegins(text: string): (line: string) => boolean {
  const typed = typedWords(text).map(wordLine);
  return (line) => typed.every((word) => line.includes(word));
}

/** Every word typed begins a word of the texts; the same rule as `matchExpression` without an index. */
export const wordsBeginAs = (texts: readonly string[], text: string): boolean =>
  lineBegins(text)(wordLine(texts.join('\n')));

/** The same rule for every text of a call, for the few that are held in memory. */
export const matchesWords = (call: Call, text: string): boolean => wordsBeginAs([searchTextOf(call)], text);

/** Each phrase stands in the call, word for word; the same rule as `matchExpression` without an index. */
export function hasPhrases(call: Call, phrases: readonly string[]): boolean {
  if (phrases.length === 0) return true;
  const line = `${wordLine(searchTextOf(call))} `;
  return phrases.filter(hasWord).every((phrase) => line.includes(`${wordLine(phrase)} `));
}
