import { parseWebAddress, type WebAddress } from '../../lib/webAddress.ts';
import { APP_SCHEMES, isHostOf } from './providers.ts';

const LONGEST_URL = 2_048;
// Spaces, control and invisible marks, and signs that a shell or a quoting bug could take for its own.
const UNSAFE_SIGN = /[\p{C}\p{Z}"'<>\\^`{|}]/u;
const CODED_CONTROL = /%(?:[01][0-9a-f]|7f)/iu;
const AUTHORITY = /^(?<scheme>[a-z]+:)(?:\/\/(?<authority>[^/?#]*))?/iu;
/** A public name: labels, and a last one that begins with a letter, so no number, no `localhost`, no trailing dot. */
const PUBLIC_NAME = /^(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z][a-z0-9-]*[a-z0-9]$/u;

/** Parser and text must agree on the host: no credentials, coded or look-alike dots, numbers in disguise. */
function hasPlainHost(authority: string, { host, hostname }: WebAddress): boolean {
  return authority.toLowerCase().replace(/:443$/u, '') === host && PUBLIC_NAME.test(hostname);
}

function startsKnownApp(url: string, authority: string | undefined, address: WebAddress): boolean {
  const app = APP_SCHEMES.get(address.protocol);
  if (app === undefined || CODED_CONTROL.test(url)) return false;
  if (authority === undefined) return true;
  return hasPlainHost(authority, address) && isHostOf(address.hostname, app.hosts);
}

/**
 * Whether an address may be handed to the system to open: `https:` at a public host name, or one of the known
 * meeting schemes at a host of its own service; at most 2,048 characters.
 * SECURITY: the one gate before openExternal (checklist 15); links come from mails and calendar feeds.
 */
export function canOpenExternally(url: string): boolean {
  if (url.length > LONGEST_URL || UNSAFE_SIGN.test(url)) return false;
  const groups = AUTHORITY.exec(url)?.groups;
  const address = parseWebAddress(url);
  if (groups === undefined || address === null) return false;
  const authority = groups['authority'];
  if (address.protocol !== 'https:') return startsKnownApp(url, authority, address);
  return authority !== undefined && hasPlainHost(authority, address);
}
