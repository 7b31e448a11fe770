import { describe, expect, it } from 'vitest';
import {
  domainIn,
  withDomain,
  withKeyword,
  withoutDomain,
  withoutKeyword,
} from '../../../../renderer/features/calendars/ruleEdits.ts';
import { salesCallRuleSchema, type SalesCallRule } from '../../../../shared/schemas/calendar.ts';

const RULE: SalesCallRule = { mode: 'matching', keywords: [], hasOutsider: true, ownDomains: [] };

describe('words in the title', () => {
  it('stand once, whatever their case, and never blank', () => {
    const rule = withKeyword(withKeyword(withKeyword(RULE, ' Demo '), 'demo'), '  ');
    expect(rule.keywords).toEqual(['Demo']);
    expect(withoutKeyword(rule, 'Demo').keywords).toEqual([]);
  });

  it('are never more, or longer, than a rule holds', () => {
    const words = Array.from({ length: 40 }, (_, index) => `word ${index}`);
    const rule = [...words, 'x'.repeat(500)].reduce(withKeyword, RULE);
    const long = withKeyword(RULE, 'x'.repeat(500));
    expect(salesCallRuleSchema.safeParse(rule).success).toBe(true);
    expect(salesCallRuleSchema.safeParse(long).success).toBe(true);
  });
});

describe('own domains', () => {
  it.each([
    ['example.com', 'example.com'],
    [' Dana@Mail.Example.COM ', 'mail.example.com'],
    ['@example.com', 'example.com'],
    ['https://www.example.com/team?x=1', 'example.com'],
    ['müller.de', 'müller.de'],
  ])('are found in %s', (typed, domain) => {
    expect(domainIn(typed)).toBe(domain);
  });

  it.each(['', 'example', 'two words', '.com', 'a..b', `${'x'.repeat(250)}.com`])(
    'are not in %j',
    (typed) => {
      expect(domainIn(typed)).toBeNull();
    },
  );

  it('stand once and can be taken away', () => {
    const rule = withDomain(withDomain(RULE, 'example.com'), 'example.com');
    expect(rule.ownDomains).toEqual(['example.com']);
    expect(withoutDomain(rule, 'example.com').ownDomains).toEqual([]);
  });
});
