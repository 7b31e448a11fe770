import { findLinks } from '../meetingLink/linkText.ts';
import { readLink } from '../meetingLink/meetingLink.ts';
import type { Stretch } from './items/candidate.ts';

/** Stands for a link in the line that is read: nothing inside a link is a name or a date. */
export const LINK_SIGN = '\uE000';

/** Stands for each sign of an e-mail address or a telephone number. */
export const NOISE_SIGN = '\uE002';
const NOISE =
  /[^\s,;:<>()@]+@[^\s,;:<>()@]+\.\p{L}{2,}|(?<!\S)\+\d[\d ()/.-]{6,}\d|(?<![\d-])\d{3}[ -]\d{3}[ -]\d{4}(?!\d)/gu;

/** No call needs more; what follows is not read, so that a pasted book costs no time. A link may be long. */
const LONGEST_TYPED = 4_000;
const LONGEST_LINE = 400;

export type LineLink = Stretch & { readonly url: string; readonly isMeeting: boolean };

/** The line to read, and for each of its characters the stretch of what was typed that it stands for. */
export type LineText = {
  readonly text: string;
  readonly origins: readonly Stretch[];
  readonly links: readonly LineLink[];
};

const PLAIN: readonly (readonly [RegExp, string])[] = [
  [/[\r\n\u2028\u2029]/u, ';'],
  [/\s/u, ' '],
  [/[\u2010-\u2013\u2212]/u, '-'],
  [/\u2014/u, ' - '],
  [/[’‘‚‛′´`]/u, "'"],
  [/[“”„‟«»″]/u, '"'],
  [/[\p{C}\uFE0F]/u, ''],
  [/\p{Extended_Pictographic}/u, ' '],
];

const plain = (sign: string): string => PLAIN.find(([pattern]) => pattern.test(sign))?.[1] ?? sign;

type Builder = { text: string; readonly origins: Stretch[] };

function add(built: Builder, signs: string, origin: Stretch): void {
  for (const sign of signs.split('')) {
    const isSpaceTooMany = sign === ' ' && (built.text === '' || built.text.endsWith(' '));
    if (isSpaceTooMany) continue;
    built.text += sign;
    built.origins.push(origin);
  }
}

/** A mark joins the letter before it where there is one character for both. */
function append(built: Builder, sign: string, origin: Stretch): void {
  const composed = /^\p{M}$/u.test(sign) ? (built.text.slice(-1) + sign).normalize('NFC') : '';
  if (composed.length !== 1) {
    add(built, plain(sign), origin);
    return;
  }
  built.text = built.text.slice(0, -1) + composed;
  built.origins.splice(-1, 1, ...built.origins.slice(-1).map(({ from }) => ({ from, to: origin.to })));
}

function linksOf(typed: string): readonly LineLink[] {
  return findLinks(typed).map(({ from, to, url: found }) => {
    const { url, provider } = readLink(found);
    return { from, to, url, isMeeting: provider !== 'other' };
  });
}

/** The typed line with single spaces, plain dashes and quotes, composed letters, and a sign for each link. */
export function lineText(wholeText: string): LineText {
  const typed = wholeText.slice(0, LONGEST_TYPED);
  const links = linksOf(typed);
  const built: Builder = { text: '', origins: [] };
  let at = 0;
  for (const sign of typed) {
    const link = links.find(({ from, to }) => at >= from && at < to);
    if (link === undefined) append(built, sign, { from: at, to: at + sign.length });
    else if (link.from === at) add(built, LINK_SIGN, link);
    at += sign.length;
  }
  const text = built.text
    .slice(0, LONGEST_LINE)
    .replace(NOISE, (found) => NOISE_SIGN.repeat(found.length))
    // A day and its time in one word, as machines write them, become two.
    .replace(/(?<=\d{4}-\d\d-\d\d)T(?=\d\d:?\d\d)/gu, ' ');
  return { text, origins: built.origins, links };
}

/** Where a stretch of the line stands in what was typed; it holds one character at least. */
export function typedStretch({ origins }: LineText, { from, to }: Stretch): Stretch {
  const signs = origins.slice(from, to);
  return { from: Math.min(...signs.map((sign) => sign.from)), to: Math.max(...signs.map((sign) => sign.to)) };
}
