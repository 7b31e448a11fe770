import type { CalendarOccurrence, SalesCallRule } from '../../schemas/calendar.ts';
import { domainOf, isOwnAddress } from './address.ts';
import { foldedText } from './foldedText.ts';

const WORD_SIGN = /[\p{L}\p{N}\p{M}_]/u;
/** Scripts that put no space between words: a keyword is found anywhere in them. */
const UNDIVIDED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

const isJoined = (inner: string, outer: string): boolean =>
  WORD_SIGN.test(inner) && WORD_SIGN.test(outer) && !UNDIVIDED.test(inner);

const signBefore = (text: string, at: number): string =>
  Array.from(text.slice(Math.max(0, at - 2), at))
    .slice(-1)
    .join('');
const signAt = (text: string, at: number): string =>
  Array.from(text.slice(at, at + 2))
    .slice(0, 1)
    .join('');

function standsAlone(text: string, at: number, keyword: string): boolean {
  const end = at + keyword.length;
  return (
    !isJoined(signAt(keyword, 0), signBefore(text, at)) &&
    !isJoined(signBefore(keyword, keyword.length), signAt(text, end))
  );
}

/** Both folded. No pattern is made of a keyword: thirty of them on ten thousand meetings would take seconds. */
function hasWord(text: string, keyword: string): boolean {
  if (keyword === '') return false;
  for (let at = text.indexOf(keyword); at >= 0; at = text.indexOf(keyword, at + 1)) {
    if (standsAlone(text, at, keyword)) return true;
  }
  return false;
}

function hasKeyword(occurrence: CalendarOccurrence, keywords: readonly string[]): boolean {
  if (keywords.length === 0) return false;
  const { summary, location, description } = occurrence;
  const text = foldedText(`${summary}\n${location}\n${description}`);
  return keywords.some((keyword) => hasWord(text, foldedText(keyword.trim())));
}

/** As long as no domain is the seller's own, nobody is known to be from outside. */
const hasOutsider = ({ organizer, attendees }: CalendarOccurrence, ownDomains: readonly string[]): boolean =>
  ownDomains.length > 0 &&
  [...attendees, ...(organizer === null ? [] : [organizer])].some(
    ({ email }) => domainOf(email) !== null && !isOwnAddress(email, ownDomains),
  );

/**
 * Whether a rule takes a meeting. All-day ones are never calls; `matching` takes a keyword as a whole word in title,
 * place or description, or somebody whose address is not of the seller's house.
 */
export function isSalesCall(occurrence: CalendarOccurrence, rule: SalesCallRule): boolean {
  if (occurrence.start.kind === 'date' || rule.mode === 'by-hand') return false;
  if (rule.mode === 'every') return true;
  return (
    hasKeyword(occurrence, rule.keywords) || (rule.hasOutsider && hasOutsider(occurrence, rule.ownDomains))
  );
}
