import { describe, expect, it } from 'vitest';
import { looksLikeCalendar } from '../../../../../main/adapters/calendar/feedBody.ts';
import { failureOfNetError } from '../../../../../main/adapters/calendar/netFailure.ts';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

describe('what is read of a feed', () => {
  it.each([
    ['plainly', utf8('BEGIN:VCALENDAR\r\nVERSION:2.0')],
    ['in small letters, after blank lines', utf8('\r\n \nbegin:vcalendar\n')],
    ['after a byte order mark', utf8('\ufeffBEGIN:VCALENDAR\r\n')],
    ['in UTF-16', new Uint8Array(Buffer.from('\ufeffBEGIN:VCALENDAR\r\n', 'utf16le'))],
    ['after a comment some servers write', utf8('X-SERVER:1\nBEGIN:VCALENDAR\n')],
  ])('is a calendar when it says so %s', (_, bytes) => {
    expect(looksLikeCalendar(bytes)).toBe(true);
  });

  it.each([
    ['an HTML page that speaks of one', '\ufeff <html>\nBEGIN:VCALENDAR\n'],
    ['a sentence that speaks of one', 'Send us BEGIN:VCALENDAR please'],
    ['JSON', '{"error":"denied"}'],
    ['empty', ''],
    ['a contact', 'BEGIN:VCARD\r\n'],
    ['a calendar after kilobytes of something else', `${'x'.repeat(5_000)}\nBEGIN:VCALENDAR\n`],
  ])('is no calendar when it is %s', (_, text) => {
    expect(looksLikeCalendar(utf8(text))).toBe(false);
  });
});

describe("an error of Electron's network", () => {
  it.each([
    ['net::ERR_NAME_NOT_RESOLVED', 'UNREACHABLE'],
    ['net::ERR_CONNECTION_REFUSED', 'UNREACHABLE'],
    ['net::ERR_INTERNET_DISCONNECTED', 'UNREACHABLE'],
    ['net::ERR_PROXY_CONNECTION_FAILED', 'UNREACHABLE'],
    ['net::ERR_CERT_AUTHORITY_INVALID', 'INSECURE'],
    ['net::ERR_SSL_PROTOCOL_ERROR', 'INSECURE'],
    ['net::ERR_CONNECTION_TIMED_OUT', 'TIMED_OUT'],
    ['net::ERR_TIMED_OUT', 'TIMED_OUT'],
    ['net::ERR_UNSAFE_PORT', 'ADDRESS_REFUSED'],
    ['net::ERR_BLOCKED_BY_CLIENT', 'ADDRESS_REFUSED'],
    ['net::ERR_TOO_MANY_REDIRECTS', 'TOO_MANY_REDIRECTS'],
    ['net::ERR_CONTENT_LENGTH_MISMATCH', 'SERVER_FAILING'],
    ['net::ERR_CONTENT_DECODING_FAILED', 'SERVER_FAILING'],
    ['net::ERR_EMPTY_RESPONSE', 'SERVER_FAILING'],
    ['net::ERR_INCOMPLETE_CHUNKED_ENCODING', 'SERVER_FAILING'],
    ['something else', 'UNREACHABLE'],
  ])('%s means %s', (message, failure) => {
    expect(failureOfNetError(new Error(message))).toBe(failure);
  });

  it('of no known form means that the host was not reached', () => {
    expect(failureOfNetError('net::ERR_CERT_DATE_INVALID')).toBe('UNREACHABLE');
  });
});
