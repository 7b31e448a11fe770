import { APP_SCHEMES, PROVIDER_RULES } from './providers.ts';
import { meetingProvider } from './meetingProvider.ts';

/** A link in a text: `from` and `to` are where it stands, `url` what it says once HTML entities are decoded. */
export type FoundLink = { readonly from: number; readonly to: number; readonly url: string };

const OPENERS: Readonly<Record<string, string>> = { ')': '(', ']': '[' };
const TRAILING = '.,;:!?*_~';
// The entities that stand for what ends a link: quotation marks, angle brackets, a space.
const ENDING_ENTITY = /&(?:quot|lt|gt|apos|nbsp|#3[49]|#6[02]|#160);/iu;
const AMPERSAND = /&(?:amp|#38|#x26);/giu;

const REST = '[^\\s<>"\'`\\\\|“”„‘’«»‹›]+';

const knownHosts = [...new Set(PROVIDER_RULES.flatMap(({ hosts }) => hosts))]
  .filter((host) => host !== '*')
  .map((host) => host.replace(/^\./u, '').replaceAll('.', '\\.'));

const WITH_SCHEME = `(?:https?:\\/\\/|(?:${[...APP_SCHEMES.keys()].join('|')}))${REST}`;
const WITHOUT_SCHEME = `(?<![\\p{L}\\p{N}@./:_-])(?:www\\.|(?:[a-z0-9-]+\\.)*(?:${knownHosts.join('|')})\\/)${REST}`;
const LINK = new RegExp(`(?<full>${WITH_SCHEME})|${WITHOUT_SCHEME}`, 'giu');

/** Cuts at the first closing bracket that was never opened inside the link. */
function cutAtStrayBracket(text: string): string {
  const open: string[] = [];
  for (let place = 0; place < text.length; place += 1) {
    const sign = text.charAt(place);
    if (sign === '(' || sign === '[') open.push(sign);
    const opener = OPENERS[sign];
    if (opener !== undefined && open.pop() !== opener) return text.slice(0, place);
  }
  return text;
}

/** A loop and no pattern: a pattern tried at each of a million dots would never end. */
function withoutTrail(text: string): string {
  let end = text.length;
  while (end > 0 && TRAILING.includes(text.charAt(end - 1))) end -= 1;
  return text.slice(0, end);
}

function trimmed(raw: string): string {
  const entity = raw.search(ENDING_ENTITY);
  const ended = entity < 0 ? raw : raw.slice(0, entity);
  return withoutTrail(cutAtStrayBracket(ended));
}

/** All links of a text in its order; without a scheme only `www.` and the hosts of known services count. */
export function findLinks(text: string): readonly FoundLink[] {
  return [...text.matchAll(LINK)].flatMap((match): readonly FoundLink[] => {
    const typed = trimmed(match[0]);
    const decoded = typed.replace(AMPERSAND, '&');
    const url = match.groups?.['full'] === undefined ? `https://${decoded}` : decoded;
    const isLink =
      match.groups?.['full'] !== undefined || /^www\./iu.test(typed) || meetingProvider(url) !== 'other';
    return isLink ? [{ from: match.index, to: match.index + typed.length, url }] : [];
  });
}
