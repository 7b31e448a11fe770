import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { findLinks } from '../../../../../shared/domain/meetingLink/linkText.ts';
import { findMeetingLink } from '../../../../../shared/domain/meetingLink/meetingLink.ts';
import { meetingProvider } from '../../../../../shared/domain/meetingLink/meetingProvider.ts';

/** Many runs on a busy machine take their time. */
const SLOW = { timeout: 30_000 };

const DATA = resolve('../shared/data/meeting-links.json');
const casesSchema = z.array(
  z.object({
    id: z.string(),
    text: z.string(),
    expected: z.object({ provider: z.string(), url: z.string() }).nullable(),
    acceptUrls: z.array(z.string()).default([]),
  }),
);
const cases = existsSync(DATA) ? casesSchema.parse(JSON.parse(readFileSync(DATA, 'utf8'))) : [];
const title = cases.length === 0 ? ' (skipped: ../shared/data not present)' : '';

it.skipIf(cases.length === 0)(
  `finds the meeting of every invitation, and none where there is none${title}`,
  () => {
    const wrong = cases.filter(({ text, expected, acceptUrls }) => {
      const found = findMeetingLink(text);
      if (expected === null || found === null) return expected !== found;
      return found.provider !== expected.provider || ![expected.url, ...acceptUrls].includes(found.url);
    });

    expect(wrong.map(({ id }) => id)).toEqual([]);
  },
);

const KNOWN: readonly (readonly [string, string])[] = [
  ['https://acme.zoom.us/j/91234567890?pwd=x', 'zoom'],
  ['https://zoom.us/wc/join/91234567890', 'zoom'],
  ['zoommtg://zoom.us/join?confno=91234567890', 'zoom'],
  ['https://meet.google.com/abc-mnop-xyz', 'google-meet'],
  ['https://teams.microsoft.com/meet/2345678901234?p=a', 'teams'],
  ['msteams:/l/meetup-join/19%3ameeting', 'teams'],
  ['https://acme.webex.com/acme/j.php?MTID=m01', 'webex'],
  ['https://meet.goto.com/123456789', 'goto'],
  ['https://8x8.vc/acme/room', '8x8'],
  ['https://bbb.uni.example/b/ann-abc-def', 'bigbluebutton'],
  ['https://acme.daily.co/hello', 'daily'],
  ['https://zoom.us/pricing', 'other'],
  ['https://zoom.us.example.net/j/91234567890', 'other'],
  ['https://whereby.com/information/tos', 'other'],
  ['ftp://zoom.us/j/91234567890', 'other'],
  ['no address', 'other'],
];

it.each(KNOWN)('%s is of %s', (url, provider) => {
  expect(meetingProvider(url)).toBe(provider);
});

it('a link tells the number of the meeting where the address has it', () => {
  expect(findMeetingLink('https://zoom.us/j/93810442617')?.meetingId).toBe('93810442617');
  expect(findMeetingLink('zoommtg://zoom.us/join?confno=93810442617')?.meetingId).toBe('93810442617');
  expect(findMeetingLink('https://acme.zoom.us/my/anna')).not.toHaveProperty('meetingId');
  expect(findMeetingLink('msteams:/l/meetup-join/1')).not.toHaveProperty('meetingId');
});

it('a meeting is preferred to every other link before it', () => {
  expect(findMeetingLink('https://example.com/deck then https://zoom.us/j/123456789')?.url).toBe(
    'https://zoom.us/j/123456789',
  );
});

it('a meeting is opened with https where it was written with http', () => {
  expect(findMeetingLink('http://zoom.us/j/123456789')?.url).toBe('https://zoom.us/j/123456789');
});

it('a link ends where the sentence, the bracket, the quote or the entity does', () => {
  for (const text of [
    '(https://zoom.us/j/1234).',
    '[Zoom](https://zoom.us/j/1234), then',
    '„https://zoom.us/j/1234“',
    '&lt;https://zoom.us/j/1234&gt;',
    'href="https://zoom.us/j/1234">',
    '*https://zoom.us/j/1234*!?',
  ]) {
    expect(findMeetingLink(text)?.url, text).toBe('https://zoom.us/j/1234');
  }
});

it('a link keeps brackets that are its own', () => {
  expect(findLinks('see https://example.com/a_(b)[c] now').map(({ url }) => url)).toEqual([
    'https://example.com/a_(b)[c]',
  ]);
});

it('a link is found without https at a known service, with www anywhere', () => {
  expect(
    findLinks('zoom.us/j/123, www.example.com/a and meet.google.com/pricing').map(({ url }) => url),
  ).toEqual(['https://zoom.us/j/123', 'https://www.example.com/a']);
});

describe('an address wrapped by a mail filter', () => {
  const TARGET = 'https://acme.zoom.us/j/93344556677?pwd=S';
  const coded = encodeURIComponent(TARGET);

  it.each([
    ['Outlook', `https://eur02.safelinks.protection.outlook.com/?url=${coded}&data=1`],
    ['Google', `https://www.google.com/url?q=${coded}&sa=D`],
    ['Barracuda', `https://linkprotect.cudasvc.com/url?a=${coded}&c=E`],
    [
      'Proofpoint 2',
      'https://urldefense.proofpoint.com/v2/url?u=https-3A__acme.zoom.us_j_93344556677-3Fpwd-3DS&d=x',
    ],
    ['Proofpoint 3', `https://urldefense.com/v3/__${TARGET}__;!!abc$`],
  ])('of %s is unwrapped', (_, url) => {
    expect(findMeetingLink(url)).toMatchObject({ url: TARGET, provider: 'zoom' });
  });

  it('is unwrapped twice where two filters had it', () => {
    const once = `https://eur02.safelinks.protection.outlook.com/?url=${coded}`;
    expect(findMeetingLink(`https://www.google.com/url?q=${encodeURIComponent(once)}`)?.url).toBe(TARGET);
  });

  it('stays as it is where its target is no web address, or is missing', () => {
    expect(findMeetingLink('https://www.google.com/url?q=javascript:alert(1)')).toBeNull();
    expect(findMeetingLink('https://www.google.com/search')).toBeNull();
    expect(findMeetingLink('https://urldefense.com/v2/url?x=1')).toBeNull();
    expect(findMeetingLink('https://[bad/')).toBeNull();
  });
});

it('any text is searched without an error, and links lie where they are said to', SLOW, () => {
  const bits = fc.constantFrom(
    'https://',
    'zoom.us/j/1',
    '(',
    ')',
    ']',
    '&amp;',
    '&gt;',
    '.',
    ' ',
    'www.',
    'a.b',
    '%',
    '\\',
    '📞',
    '?url=',
  );
  const texts = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(bits).map((parts) => parts.join('')),
  );
  fc.assert(
    fc.property(texts, (text) => {
      findMeetingLink(text);
      expect(findLinks(text).every(({ from, to }) => from < to && to <= text.length)).toBe(true);
    }),
    { numRuns: 500 },
  );
});

const LONG_TEXTS = ['https://a/....', 'a.', '(https://', 'https://a/?url=https://', 'www.', '&amp;'];

it.each(LONG_TEXTS)('a long text of %j is searched in bounded time', { timeout: 5_000 }, (unit) => {
  expect(findMeetingLink(unit.repeat(20_000))).toBeNull();
});
