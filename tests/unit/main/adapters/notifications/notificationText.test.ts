import { describe, expect, it } from 'vitest';
import {
  bodyText,
  buttonText,
  escapedMarkup,
  titleText,
} from '../../../../../main/adapters/notifications/notificationText.ts';

describe('the text of a notification', () => {
  it('keeps what people write, in every script', () => {
    const text = 'Müller & Søn: 10:00 — 会議 👩‍🚀 مرحبا';
    expect([titleText(text), bodyText(text), buttonText(text)]).toEqual([text, text, text]);
  });

  it.each([
    ['a\0b', 'a b'],
    ['a\u001b[31mb', 'a [31mb'],
    ['line\nline', 'line line'],
    ['exe\u202egnp.', 'exe gnp.'],
    ['a\ud800b', 'a b'],
  ])('has no control characters in one line: %j', (text, clean) => {
    expect(titleText(text)).toBe(clean);
    expect(buttonText(text)).toBe(clean);
  });

  it('keeps the lines of a body, and only them', () => {
    expect(bodyText('one\r\ntwo\rthree\nfour\tfive\0\u2066six\ud800 ')).toBe(
      'one\ntwo\nthree\nfour five  six',
    );
  });

  it('is cut where it is too long to be read at a glance', () => {
    expect(titleText('🚀'.repeat(200))).toBe(`${'🚀'.repeat(119)}…`);
    expect(bodyText('a'.repeat(2_000))).toHaveLength(600);
    expect(buttonText('a'.repeat(2_000))).toHaveLength(40);
  });

  it('is no markup once it is escaped', () => {
    expect(escapedMarkup('<a href="x">A & B</a> &amp;')).toBe(
      '&lt;a href="x"&gt;A &amp; B&lt;/a&gt; &amp;amp;',
    );
  });
});
