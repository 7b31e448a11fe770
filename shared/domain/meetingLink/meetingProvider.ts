import { parseWebAddress, type WebAddress } from '../../lib/webAddress.ts';
import { APP_SCHEMES, isHostOf, type MeetingProvider, PROVIDER_RULES } from './providers.ts';

export type KnownMeeting = { readonly provider: MeetingProvider; readonly meetingId: string | null };

const UNKNOWN: KnownMeeting = { provider: 'other', meetingId: null };

function onTheWeb({ hostname, pathname, search, hash }: WebAddress): KnownMeeting {
  const rest = `${pathname}${search}${hash}`;
  for (const { provider, hosts, path } of PROVIDER_RULES) {
    const match = isHostOf(hostname, hosts) ? path.exec(rest) : null;
    if (match !== null) return { provider, meetingId: match.groups?.['id'] ?? null };
  }
  return UNKNOWN;
}

/** Which service an address joins, and the number of the meeting where the address tells it. */
export function recogniseMeeting(url: string): KnownMeeting {
  const address = parseWebAddress(url);
  if (address === null) return UNKNOWN;
  if (/^https?:$/u.test(address.protocol)) return onTheWeb(address);
  const app = APP_SCHEMES.get(address.protocol);
  if (app === undefined) return UNKNOWN;
  return { provider: app.provider, meetingId: /[?&]confno=(\d+)/u.exec(address.search)?.[1] ?? null };
}

/** The service that an address joins a meeting of; `other` for help, recording, dial-in and all unknown pages. */
export const meetingProvider = (url: string): MeetingProvider => recogniseMeeting(url).provider;
