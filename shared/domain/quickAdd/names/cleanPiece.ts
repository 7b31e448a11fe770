import { SMALL_WORDS } from '../lexicon/connectors.ts';
import {
  ACTIVITY_WORDS,
  LINK_WORDS,
  PLAIN_TOPIC_WORDS,
  PROVIDER_WORDS,
  REQUEST_WORDS,
  TOPIC_WORDS,
} from '../lexicon/occasions.ts';
import { firstWord, hasJob, isGivenName, isLegalFormOnly, isTradeWord, wordsOf } from './evidence.ts';
import type { Piece } from './pieces.ts';

const ARTICLE = '(?:(?:a|an|the|our|my|ein|eine|einen|der|die|das|den) )?';
const any = (source: string): string => `(?:${source})`;
const ABOUT = any(`${TOPIC_WORDS}|${PROVIDER_WORDS}`);

/** “Please schedule an intro call”, “Teams-Termin”: up to the name. */
const LEADING = new RegExp(
  `^(?:${any(REQUEST_WORDS)} )*${ARTICLE}(?:${ABOUT}[ -])*(?:${any(ACTIVITY_WORDS)}|${any(PROVIDER_WORDS)}[ -]links?)(?!\\p{L}|[ -](?:cent(?:er|re)s?|group)(?!\\p{L}))(?: to| an)?:? ?`,
  'iu',
);
/** Small letters before a capital, or a service's name before two words that may be a company's. */
const LEADING_SMALL = new RegExp(`^(?:${any(`${TOPIC_WORDS}|${PROVIDER_WORDS}`)} )+(?=\\p{Lu})`, 'u');
const LEADING_SERVICE = new RegExp(
  `^(?:google meet|(?:ms|microsoft) teams|${any(`${PROVIDER_WORDS}|${PLAIN_TOPIC_WORDS}`)}(?= \\S+ \\S)) (?<next>\\S+)`,
  'iu',
);
const LEADING_REQUEST = new RegExp(`^(?:${any(REQUEST_WORDS)} )+${ARTICLE}`, 'iu');
/** “… teams link”, “… intro call”, “… anrufen” behind a name. */
const TRAILING = new RegExp(
  `(?: - | )(?:(?:via|on|per|über|by|in) )?(?:(?:${ABOUT}[ -])*${any(`${ACTIVITY_WORDS}|${LINK_WORDS}|${PLAIN_TOPIC_WORDS}`)}|(?:via|on|per|über|by) ${any(PROVIDER_WORDS)})$`,
  'iu',
);
/** Small letters only: “Market Review” may be a name, “Acme review” is none. */
const TRAILING_SMALL = new RegExp(`(?: ${any(`${TOPIC_WORDS}|${PROVIDER_WORDS}`)})+$`, 'u');
const OCCASION = new RegExp(
  `^${any(`${TOPIC_WORDS}|${PROVIDER_WORDS}|${ACTIVITY_WORDS}|${LINK_WORDS}|${REQUEST_WORDS}|${PLAIN_TOPIC_WORDS}`)}$`,
  'iu',
);
const FILLER = /^(?:an?|the|of|and|on|via|per|über|ein|eine|in|by|zum|zur|[#&/+:-]+|\d+)$/iu;
/** Of so many words an occasion is made at most: “join us now”. */
const MOST_WORDS = 3;

/** How many words from a place on are an occasion's, or fill one; 0 where a name begins. */
function occasionWords(words: readonly string[], at: number): number {
  const counts = Array.from({ length: MOST_WORDS }, (_, place) => MOST_WORDS - place);
  const count = counts.find((length) => OCCASION.test(words.slice(at, at + length).join(' ')));
  return count ?? Number(FILLER.test(words.slice(at, at + 1).join('')));
}

/** “pricing call”, “Join link”, “Zoom”: what the call is, not who. */
function isOccasion(text: string): boolean {
  const words = text.split(/[ -]+/u);
  let at = 0;
  while (at < words.length) {
    const count = occasionWords(words, at);
    if (count === 0) return false;
    at += count;
  }
  return !words.every((word) => FILLER.test(word));
}

function withoutSmallWords(text: string): string {
  const words = text.split(' ');
  const from = words.findIndex((word) => !SMALL_WORDS.has(word));
  const last = words.findLastIndex((word) => !SMALL_WORDS.has(word));
  return from < 0 ? '' : words.slice(from, last + 1).join(' ');
}

const KEEPS_DOT =
  /(?:^|[ .])(?:\p{L}|\p{L}\.\p{L}|inc|ltd|corp|co|jr|sr|st|bros|cie|phd|sen|jun|plc|llc|pty|pvt|pte)\.$/iu;
const trimSigns = (text: string): string => {
  const bare = text.replace(/^[\s"'.*_#~!?&+/-]+(?=\S)/u, '').replace(/[\s"'*_#~!?+/:-]+$/u, '');
  return KEEPS_DOT.test(bare) ? bare : bare.replace(/[.\s]+$/u, '');
};

/** A name without what stands around it; '' where nothing is left. */
function cleanName(typed: string): string {
  const steps = [LEADING, LEADING_REQUEST, LEADING_SMALL, TRAILING, TRAILING_SMALL];
  const text = steps.reduce((rest, pattern) => trimSigns(rest.replace(pattern, '')), trimSigns(typed));
  const named = text.replace(LEADING_SERVICE, (all, next: string) => (isTradeWord(next) ? all : next));
  return trimSigns(withoutSmallWords(named));
}

const isSmallLetters = (text: string): boolean => text === text.toLowerCase();

const LONGEST_JOB_WORDS = 5;

/** What a person does rather than who: “VP Operations”, but not “Head Sports”, and not “Dana Lead”. */
function isJob(text: string): boolean {
  const words = wordsOf(text);
  return (
    hasJob(text) &&
    words.length <= LONGEST_JOB_WORDS &&
    !words.some(isTradeWord) &&
    !isGivenName(firstWord(text))
  );
}

const isNoName = (text: string): boolean => isOccasion(text) || isLegalFormOnly(text) || !/\p{L}/u.test(text);

function cleaned(piece: Piece): readonly Piece[] {
  const text = cleanName(piece.text);
  if (piece.role === 'topic' || isNoName(text)) return [];
  const from = piece.from + Math.max(piece.text.indexOf(text), 0);
  return [{ ...piece, from, to: from + text.length, text }];
}

/** In a line that has capitals, small letters later on tell what about, not who. */
const isRemark = ({ text, isBeforeLink }: Piece, place: number): boolean =>
  isSmallLetters(text) && (isBeforeLink || place > 0) && !isGivenName(firstWord(text));

const SERVICE = new RegExp(`^${any(PROVIDER_WORDS)}$`, 'iu');

/** “Zoom, Eric Yuan”: before nothing but a person, a service's name is a company's. */
function withService(named: readonly Piece[], pieces: readonly Piece[]): readonly Piece[] {
  const isAlone = named.length === 1 && pieces.length === 2;
  const services = pieces.slice(0, 1).filter(({ text }) => SERVICE.test(text) && !isSmallLetters(text));
  return isAlone && named.every(({ role }) => role === null) ? [...services, ...named] : named;
}

/** The pieces that are names, without what stands around them. */
export function namePieces(pieces: readonly Piece[]): readonly Piece[] {
  const hasCapitals = pieces.some(({ text }) => !isSmallLetters(text));
  const named = pieces
    .flatMap(cleaned)
    .filter((piece, place) => piece.role !== null || place === 0 || !isJob(piece.text))
    .filter((piece, place) => !hasCapitals || !isRemark(piece, place));
  return withService(named, pieces);
}
