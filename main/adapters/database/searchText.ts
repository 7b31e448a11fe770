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

const typedWords = (text: string): readonly string[] =>
  text.split(/\s+/u).filter((word) => WORD_CHARACTER.test(word));

/**
 * The FTS5 expression for what a user typed: every word must begin a word of the call. Null when no word was
 * typed. SECURITY: each word is a quoted string, so no operator of FTS5 is ever read from it.
 */
export function matchExpression(text: string): string | null {
  const phrases = typedWords(text).map((word) => `"${spaced(word).replaceAll('"', '""')}"*`);
  return phrases.length === 0 ? null : phrases.join(' AND ');
}

const wordLine = (text: string): string => ` ${(foldedText(spaced(text)).match(WORDS) ?? []).join(' ')}`;

/** Every word typed begins a word of the texts; the same rule as `matchExpression` without an index. */
export function wordsBeginAs(texts: readonly string[], text: string): boolean {
  const line = wordLine(texts.join('\n'));
  return typedWords(text).every((word) => line.includes(wordLine(word)));
}

/** The same rule for every text of a call, for the few that are held in memory. */
export const matchesWords = (call: Call, text: string): boolean => wordsBeginAs([searchTextOf(call)], text);
