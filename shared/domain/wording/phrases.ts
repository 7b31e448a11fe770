import { NOUN_MARK, type Words } from './words.ts';

/** Whether a text contains one of a list of phrases. */
export type Wording = (words: Words) => boolean;

const GAP = '(?:[^ ,;]+ ){0,6}?';
const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** A German noun is marked by NOUN_MARK in the text: a plain word matches it, a verb in braces does not. */
const word = (text: string): string => `${NOUN_MARK}?${escaped(text).replaceAll('~', '[^ ]*')}`;

/** `versteht` from `verstehen`; the phrase itself gives irregular forms. */
function thirdPerson(infinitive: string): string {
  const stem = infinitive.replace(/e?n$/u, '');
  return /(?:[dt]|ch[mn]|[^aeiouäöülrhmn][mn])$/u.test(stem) ? `${stem}et` : `${stem}t`;
}

const VERB = /^\{(?:(?<prefix>\p{L}+)\|)?(?<base>\p{L}+)(?::(?<finite>\p{L}+))?\}$/u;

/** The forms of a German verb given as `{nach|denken}` or `{sehen:sieht}`: infinitives, with “zu”, third person. */
function germanForms({ prefix, base, finite }: { prefix: string; base: string; finite: string }): string {
  const told = finite === '' ? thirdPerson(base) : finite;
  if (prefix === '') return `(?:${base} |${told} )`;
  return `(?:${prefix}(?:zu)?${base} |${prefix}${told} |${told} ${GAP}${prefix} )`;
}

function alternative(text: string): string {
  const verb = VERB.exec(text)?.groups;
  if (verb === undefined) return `${word(text)} `;
  const { prefix = '', base = '', finite = '' } = verb;
  return germanForms({ prefix, base, finite });
}

function piece(text: string): string {
  if (text === '…') return GAP;
  if (text === '$') return '$';
  const isOptional = text.endsWith('?');
  const words = (isOptional ? text.slice(0, -1) : text).split('/').map(alternative);
  return `(?:${words.join('|')})${isOptional ? '?' : ''}`;
}

function source(phrase: string): string {
  const isAtStart = phrase.startsWith('^');
  const pieces = (isAtStart ? phrase.slice(1) : phrase).split(' ').map(piece).join('');
  return `${isAtStart ? '(?<=^ )' : '(?<= )'}${pieces}`;
}

/**
 * A test for phrases, written so that a word can be added without knowing regular expressions: `a/b` either word,
 * `a/b?` either or none, `~` any letters, `…` up to six words, `^` at the start, `$` at the end, `{an|sehen:sieht}` the
 * forms of a German verb.
 */
export function phrases(list: readonly string[]): Wording {
  const pattern = new RegExp(list.map(source).join('|'), 'u');
  return ({ spoken }) => pattern.test(spoken);
}
