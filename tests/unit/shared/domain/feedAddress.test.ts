import { describe, expect, it } from 'vitest';
import { feedAddress, redirectedAddress } from '../../../../shared/domain/feedAddress.ts';

describe('a feed is fetched', () => {
  it.each([
    [
      'https://calendar.google.com/calendar/ical/x%40y/basic.ics',
      'https://calendar.google.com/calendar/ical/x%40y/basic.ics',
    ],
    [
      '  webcal://p01.caldav.example.com/pub/2/MTA?a=b&c=@  ',
      'https://p01.caldav.example.com/pub/2/MTA?a=b&c=@',
    ],
    ['WEBCALS://Example.com:443/a.ics', 'https://example.com/a.ics'],
    ['https://example.com:8443', 'https://example.com:8443/'],
    ['https://example.com/@team/a.ics#today', 'https://example.com/@team/a.ics'],
    ['https://kalender.müller.example/a', 'https://kalender.xn--mller-kva.example/a'],
    ["https://example.com/it's.ics", "https://example.com/it's.ics"],
  ])('from the world: %s', (typed, address) => {
    expect(feedAddress(typed)).toBe(address);
  });

  it.each([
    'https://intranet/team.ics',
    'https://10.1.2.3/a.ics',
    'https://192.168.1.20:5001/a.ics',
    'https://exchange.corp/a.ics',
  ])('from a server of the house: %s', (typed) => {
    expect(feedAddress(typed)).toBe(typed);
  });

  it.each(['http://127.0.0.1:1080/a.ics', 'http://[::1]:1080/a.ics', 'http://localhost:1080/a.ics'])(
    'from a bridge on this machine, unencrypted: %s',
    (typed) => {
      expect(feedAddress(typed)).toBe(typed);
    },
  );

  it('from a number in disguise by its real name', () => {
    expect(feedAddress('http://2130706433/a')).toBe('http://127.0.0.1/a');
  });
});

describe('an address is refused', () => {
  it.each([
    ['unencrypted', 'http://example.com/a.ics'],
    ['unencrypted in the house', 'http://192.168.1.20/a.ics'],
    ['with a name and a password', 'https://user:secret@example.com/a.ics'],
    ['with a name', 'webcal://user@example.com/a.ics'],
    ['of another scheme', 'ftp://example.com/a.ics'],
    ['of a file', 'file:///etc/passwd'],
    ['without a scheme', 'example.com/a.ics'],
    ['without a host', 'https:///a.ics'],
    ['blank', ''],
    ['that is none', 'https://exa%00mple/'],
    ['with a space', 'https://example.com/a b.ics'],
    ['with a line break', 'https://example.com/a\r\nX: y'],
    ['with a backslash', 'https:\\\\example.com\\a'],
    ['with a trailing dot', 'https://example.com./a'],
    ['of any host', 'https://0.0.0.0/a'],
    ['of any IPv6 host', 'https://[::]/a'],
    ['of a crowd', 'https://239.1.2.3/a'],
    ['of IPv4 behind a face', 'https://[::ffff:127.0.0.1]/a'],
    ['longer than any real one', `https://example.com/${'a'.repeat(2_048)}`],
  ])('%s', (_, typed) => {
    expect(feedAddress(typed)).toBeNull();
  });
});

describe('a feed that sends us on', () => {
  it.each([
    ['https://example.com/a', 'https://cdn.example.org/b', 'https://cdn.example.org/b'],
    ['https://example.com/a', 'webcal://example.com/b#x', 'https://example.com/b'],
    ['http://localhost:1080/a', 'http://localhost:1080/b', 'http://localhost:1080/b'],
    ['http://localhost:1080/a', 'https://intranet/b', 'https://intranet/b'],
    ['https://intranet/a', 'https://10.0.0.1/b', 'https://10.0.0.1/b'],
    ['https://intranet/a', 'https://example.com/b', 'https://example.com/b'],
  ])('from %s to %s is followed', (from, to, value) => {
    expect(redirectedAddress(from, to)).toEqual({ ok: true, value });
  });

  it.each([
    ['https://example.com/a', 'http://example.com/a', 'INSECURE'],
    ['http://localhost/a', 'http://example.com/a', 'INSECURE'],
    ['https://example.com/a', 'https://localhost/a', 'ADDRESS_REFUSED'],
    ['https://example.com/a', 'https://192.168.0.1/a', 'ADDRESS_REFUSED'],
    ['https://example.com/a', 'https://100.64.0.1/a', 'ADDRESS_REFUSED'],
    ['https://example.com/a', 'https://172.20.0.1/a', 'ADDRESS_REFUSED'],
    ['https://example.com/a', 'https://[fd00::1]/a', 'ADDRESS_REFUSED'],
    ['https://example.com/a', 'https://printer.local/a', 'ADDRESS_REFUSED'],
    ['https://intranet/a', 'https://127.0.0.2/a', 'ADDRESS_REFUSED'],
    ['https://example.com/a', 'https://user:secret@example.com/a', 'ADDRESS_REFUSED'],
    ['https://example.com/a', 'https://[::]/a', 'ADDRESS_REFUSED'],
    ['https://example.com/a', 'file:///etc/passwd', 'ADDRESS_REFUSED'],
    ['nowhere', 'https://example.com/a', 'ADDRESS_REFUSED'],
  ])('from %s to %s is not followed', (from, to, error) => {
    expect(redirectedAddress(from, to)).toEqual({ ok: false, error });
  });
});
