import { findLinks } from './linkText.ts';
import { recogniseMeeting } from './meetingProvider.ts';
import type { MeetingProvider } from './providers.ts';
import { unwrapLink } from './wrappedLink.ts';

export type MeetingLink = {
  readonly url: string;
  readonly provider: MeetingProvider;
  /** The number people read out to each other, digits only, where the address tells it. */
  readonly meetingId?: string;
};

/** What a link leads to, a mail filter's wrapping taken off. `http:` becomes `https:` for services known to serve it. */
export function readLink(url: string): MeetingLink {
  const target = unwrapLink(url);
  const { provider, meetingId } = recogniseMeeting(target);
  const safe = provider === 'other' ? target : target.replace(/^http:/iu, 'https:');
  return meetingId === null ? { url: safe, provider } : { url: safe, provider, meetingId };
}

/**
 * The first link in a text that joins a meeting, written as it stands there (HTML entities decoded).
 * Null where there is none: dial-in, recording and help pages, maps and documents are no meetings.
 */
export function findMeetingLink(text: string): MeetingLink | null {
  return (
    findLinks(text)
      .map(({ url }) => readLink(url))
      .find(({ provider }) => provider !== 'other') ?? null
  );
}
