import type { SalesCallRule } from '../../../shared/schemas/calendar.ts';

const MOST_WORDS = 30;
const LONGEST_KEYWORD = 100;
const LONGEST_DOMAIN = 253;
const DOMAIN = /^(?:[\p{L}\d](?:[\p{L}\d-]{0,61}[\p{L}\d])?\.)+[\p{L}\d-]{2,63}$/u;

const isIn = (list: readonly string[], word: string): boolean =>
  list.some((known) => known.toLowerCase() === word.toLowerCase());

const withWord = (list: readonly string[], word: string): readonly string[] =>
  word === '' || isIn(list, word) || list.length >= MOST_WORDS ? list : [...list, word];

export const withKeyword = (rule: SalesCallRule, text: string): SalesCallRule => ({
  ...rule,
  keywords: withWord(rule.keywords, text.trim().slice(0, LONGEST_KEYWORD)),
});

/** The domain in what was typed: an address, a web address or the domain itself; null when there is none. */
export function domainIn(text: string): string | null {
  const domain = text
    .trim()
    .toLowerCase()
    .replace(/^[a-z]+:\/\//, '')
    .replace(/^.*@/, '')
    .replace(/[/?#].*$/, '')
    .replace(/^www\./, '');
  return domain.length <= LONGEST_DOMAIN && DOMAIN.test(domain) ? domain : null;
}

export const withDomain = (rule: SalesCallRule, domain: string): SalesCallRule => ({
  ...rule,
  ownDomains: withWord(rule.ownDomains, domain),
});

export const withoutKeyword = (rule: SalesCallRule, word: string): SalesCallRule => ({
  ...rule,
  keywords: rule.keywords.filter((known) => known !== word),
});

export const withoutDomain = (rule: SalesCallRule, domain: string): SalesCallRule => ({
  ...rule,
  ownDomains: rule.ownDomains.filter((known) => known !== domain),
});
