import { describe, expect, it } from 'vitest';
import { firstLocale } from '../../../../../main/adapters/desktop/firstLocale.ts';

describe('the locale', () => {
  it('is the one of the system', () => {
    expect(firstLocale(['de-DE', 'en-US'])).toBe('de-DE');
  });

  it('is that of the app where the system has a name for it that is no locale', () => {
    expect(firstLocale(['en-US@posix', 'en-GB'])).toBe('en-GB');
  });

  it('is English where nobody names one', () => {
    expect(firstLocale(['', ''])).toBe('en-US');
  });
});
