import { err, ok, type Result } from '../lib/result.ts';
import { parseWebAddress, type WebAddress } from '../lib/webAddress.ts';

const LONGEST_ADDRESS = 2_048;
// Spaces, control and invisible marks, and signs that parsers read differently from people.
const UNSAFE_SIGN = /[\p{C}\p{Z}"<>\\^`{|}]/u;
const SCHEMES: ReadonlyMap<string, 'http' | 'https'> = new Map([
  ['http', 'http'],
  ['https', 'https'],
  ['webcal', 'https'],
  ['webcals', 'https'],
]);
const HAS_HOST = /^[^/?#]/u;
const HAS_CREDENTIALS = /^[^/?#]*@/u;

const HERE = /^(?:localhost|127(?:\.\d+){3}|\[::1\])$/u;
const HOUSE_NUMBER =
  /^(?:(?:10|169\.254|192\.168|172\.(?:1[6-9]|2\d|3[01])|100\.(?:6[4-9]|[7-9]\d|1[01]\d|12[0-7]))(?:\.\d+){2,3}|\[f[cde].*\])$/u;
const HOUSE_NAME = /^[^.[]+$|\.(?:local|localhost|lan|internal|intranet|corp|home|home\.arpa)$/u;
/** "Any", broadcast, multicast, and IPv4 behind a face of IPv6, which would get round the rules above. */
const NOBODY =
  /^(?:0(?:\.\d+){3}|2(?:2[4-9]|[3-5]\d)(?:\.\d+){3}|\[(?:::|ff.*|::ffff:.*|64:ff9b:.*)\])$|\.$/u;

/** How far a host is: 0 this machine, 1 the network of the house, 2 the world. */
function distanceOf(hostname: string): number {
  if (HERE.test(hostname)) return 0;
  return HOUSE_NUMBER.test(hostname) || HOUSE_NAME.test(hostname) ? 1 : 2;
}

/** SECURITY: what a feed says can be read on the way unless it is encrypted; on this machine there is no way. */
const isSafe = ({ protocol, hostname }: WebAddress): boolean =>
  !NOBODY.test(hostname) && (protocol === 'https:' || distanceOf(hostname) === 0);

function parseFeed(text: string): WebAddress | null {
  const typed = text.trim();
  if (typed.length > LONGEST_ADDRESS || UNSAFE_SIGN.test(typed)) return null;
  const end = typed.indexOf('://');
  const scheme = SCHEMES.get(typed.slice(0, Math.max(0, end)).toLowerCase());
  const rest = typed.slice(end + 3);
  if (scheme === undefined || !HAS_HOST.test(rest) || HAS_CREDENTIALS.test(rest)) return null;
  return parseWebAddress(`${scheme}://${rest}`);
}

const textOf = ({ protocol, host, pathname, search }: WebAddress): string =>
  `${protocol}//${host}${pathname}${search}`;

/**
 * The address to fetch a calendar from, without its fragment; null when it must not be fetched. `webcal:` means
 * `https:`; `http:` serves for this machine only, where bridges to other calendars listen. A server of the house
 * is allowed over `https:`: many a company calendar is reached from inside alone. At most 2,048 characters.
 * SECURITY: the one gate to the network; no credentials, which would end up in logs of others.
 */
export function feedAddress(text: string): string | null {
  const address = parseFeed(text);
  return address !== null && isSafe(address) ? textOf(address) : null;
}

/**
 * Where a feed may send us on to; `from` is an address that `feedAddress` gave, `to` absolute.
 * SECURITY: never from `https:` to `http:`, and never nearer: no server of the world makes us knock at doors of
 * the house or of this machine.
 */
export function redirectedAddress(from: string, to: string): Result<string, 'ADDRESS_REFUSED' | 'INSECURE'> {
  const [source, target] = [parseFeed(from), parseFeed(to)];
  if (source === null || target === null || NOBODY.test(target.hostname)) return err('ADDRESS_REFUSED');
  if (source.protocol === 'https:' && target.protocol === 'http:') return err('INSECURE');
  if (distanceOf(target.hostname) < distanceOf(source.hostname)) return err('ADDRESS_REFUSED');
  return isSafe(target) ? ok(textOf(target)) : err('INSECURE');
}
