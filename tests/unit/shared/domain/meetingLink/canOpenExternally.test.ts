import fc from 'fast-check';
import { expect, it } from 'vitest';
import { canOpenExternally } from '../../../../../shared/domain/meetingLink/canOpenExternally.ts';

/** Many runs on a busy machine take their time. */
const SLOW = { timeout: 30_000 };

const HOSTILE = [
  'file:///etc/passwd',
  'file://attacker.example/share/x.exe',
  'FILE:///C:/Windows/System32/calc.exe',
  'smb://attacker.example/share',
  'javascript:alert(1)',
  'JaVaScRiPt:alert(1)',
  'data:text/html,<script>alert(1)</script>',
  'vbscript:msgbox(1)',
  'blob:https://example.com/1',
  'about:blank',
  'view-source:https://example.com',
  'ms-msdt:/id PCWDiagnostic',
  'ms-msdt:-id%20PCWDiagnostic',
  'search-ms:query=x&crumb=location:%5C%5Cattacker.example',
  'ms-officecmd:%7B%7D',
  'ms-word:ofe|u|https://attacker.example/x.docx',
  'ms-appinstaller:?source=https://attacker.example',
  'jar:https://example.com!/x',
  'ssh://attacker.example',
  'telnet://attacker.example',
  'mailto:someone@example.com',
  'tel:+13195550134',
  'ftp://example.com/x',
  'ws://example.com',
  'app://callside/index.html',
  'http://zoom.us/j/1',
  'http://example.com',
  '//example.com/x',
  '\\\\attacker.example\\share',
  '\\\\?\\C:\\Windows',
  '/usr/bin/calc',
  'C:\\Windows\\System32\\calc.exe',
  'calc.exe',
  '',
  'https:',
  'https://',
  'https:///zoom.us/j/1',
  'https:zoom.us/j/1',
  'https:/zoom.us/j/1',
  'https:\\\\zoom.us\\j\\1',
  'https://zoom.us\\@attacker.example/j/1',
  'https://user:secret@zoom.us/j/1',
  'https://zoom.us@attacker.example/j/1',
  'https://@attacker.example/',
  'https://:@attacker.example/',
  'https://zoom\u3002us/j/1',
  'https://zoom\uFF0Eus/j/1',
  'https://zооm.us/j/1',
  'https://zoom%2Eus/j/1',
  'https://zoom.us%00.attacker.example/',
  'https://attacker.example:99999/',
  'https://127.0.0.1:8080/admin',
  'https://0x7f.1/',
  'https://2130706433/',
  'https://[::1]/',
  'https://localhost/',
  'https://router/',
  'https://zoom.us./j/1',
  'https://-zoom.us/j/1',
  ' https://zoom.us/j/1',
  'https://zoom.us/j/1 ',
  'https://zoom.us/j/1 --flag',
  'https://zoom.us/j/1\n',
  'https://zoom.us/\r\nj/1',
  'ht\ntps://zoom.us/j/1',
  'https://zoom.us/\tj/1',
  '\u0000https://zoom.us/j/1',
  'https://zoom.us/j/\u202E1',
  'https://zoom.us/j/\u200B1',
  'https://zoom.us/j/1"&calc',
  "https://zoom.us/j/1'",
  'https://zoom.us/j/`calc`',
  'https://zoom.us/j/1|calc',
  'https://zoom.us/j/<script>',
  'https://zoom.us/j/%USERPROFILE%^&{x}',
  `https://zoom.us/j/1?pwd=${'a'.repeat(2_048)}`,
  'zoommtg://attacker.example/join?confno=1',
  'zoommtg://zoom.us.attacker.example/join?confno=1',
  'zoommtg://user@zoom.us/join?confno=1',
  'zoomus://attacker.example/',
  'msteams://attacker.example/l/meetup-join/1',
  'msteams:/l/meetup-join/1%0d%0a--flag',
  'webex://attacker.example/meet/x',
  'webexx://acme.webex.com/meet/x',
];

it.each(HOSTILE)('the gate refuses %j', (url) => {
  expect(canOpenExternally(url)).toBe(false);
});

it.each([
  'https://zoom.us/j/84512345678?pwd=QmFzZTY0.1',
  'HTTPS://ACME.ZOOM.US/j/92233445566?pwd=MixedCase',
  'https://teams.microsoft.com/l/meetup-join/19%3ameeting_Zm9v%40thread.v2/0?context=%7b%22Tid%22%3a%22a%22%7d',
  'https://meet.jit.si/AcmeWeeklyCall#config.startWithAudioMuted=true',
  'https://acme.webex.com:443/meet/anna.example',
  'https://meet.example.org:8443/room',
  'https://xn--mnchen-3ya.example/raum',
  'https://example.com',
  'https://example.com/caf\u00E9',
  'zoommtg://zoom.us/join?action=join&confno=84512345678&pwd=x',
  'zoomus://acme.zoom.us/join?confno=84512345678',
  'msteams:/l/meetup-join/19%3ameeting_Zm9v%40thread.v2/0',
  'msteams://teams.microsoft.com/l/meetup-join/1',
  'webex://acme.webex.com/meet/anna',
])('the gate opens %j', (url) => {
  expect(canOpenExternally(url)).toBe(true);
});

it('the gate lets nothing through but https and the meeting schemes, whatever is tried', SLOW, () => {
  const schemes = fc.constantFrom(
    'https:',
    'http:',
    'file:',
    'zoommtg:',
    'javascript:',
    'smb:',
    'ms-msdt:',
    'HTTPS:',
  );
  const bits = fc.constantFrom('//', '@', 'zoom.us', 'a.b', '/', '\\', '.', ':', ' ', '%0a', '\u3002');
  const rest = fc.oneof(
    fc.array(bits).map((parts) => parts.join('')),
    fc.string({ unit: 'binary' }),
  );
  fc.assert(
    fc.property(schemes, rest, (scheme, tail) => {
      const url = `${scheme}${tail}`;
      if (!canOpenExternally(url)) return;
      expect(scheme).toMatch(/^(?:https|zoommtg):$/iu);
      expect(url).not.toMatch(/[\s\p{C}\\]/u);
      expect(new URL(url).username).toBe('');
    }),
    { numRuns: 500 },
  );
});
