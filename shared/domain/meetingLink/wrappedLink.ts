import { parseWebAddress } from '../../lib/webAddress.ts';
import { isHostOf } from './providers.ts';

type Wrapper = { readonly hosts: readonly string[]; readonly target: (url: string) => string | null };

const MOST_LAYERS = 3;

const parameter =
  (name: string) =>
  (url: string): string | null =>
    parseWebAddress(url)?.searchParams.get(name) ?? null;

/** Proofpoint's second form writes `-3A` for `%3A` and `_` for a slash. */
function proofpointTarget(url: string): string | null {
  const third = /\/v3\/__(?<target>https?:.+?)__;/u.exec(url)?.groups?.['target'];
  if (third !== undefined) return third;
  const coded = parameter('u')(url);
  if (coded === null) return null;
  return coded
    .replaceAll('_', '/')
    .replace(/-([0-9A-F]{2})/giu, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
}

/** Mail filters that put the address of a link into one of their own. */
const WRAPPERS: readonly Wrapper[] = [
  {
    hosts: ['.safelinks.protection.outlook.com', '.safelinks.protection.office365.us'],
    target: parameter('url'),
  },
  { hosts: ['statics.teams.cdn.office.net'], target: parameter('url') },
  { hosts: ['.urldefense.proofpoint.com', 'urldefense.com', 'urldefense.us'], target: proofpointTarget },
  { hosts: ['www.google.com', 'google.com'], target: parameter('q') },
  { hosts: ['linkprotect.cudasvc.com'], target: parameter('a') },
];

function unwrapOnce(url: string): string | null {
  const hostname = parseWebAddress(url)?.hostname;
  if (hostname === undefined) return null;
  const wrapper = WRAPPERS.find(({ hosts }) => isHostOf(hostname, hosts));
  const target = wrapper?.target(url) ?? null;
  // SECURITY: a filter's parameter is as untrusted as the mail it came with (checklist 15).
  return target !== null && /^https?:\/\//iu.test(target) ? target : null;
}

/** The address behind those of mail filters; the address itself where it is not wrapped. */
export function unwrapLink(url: string): string {
  let target = url;
  for (let layer = 0; layer < MOST_LAYERS; layer += 1) {
    target = unwrapOnce(target) ?? target;
  }
  return target;
}
