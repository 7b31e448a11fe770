import type { EpochMs } from '../../lib/time.ts';
import { NO_GAINS, ranked, withCall, type Gains } from './counts.ts';
import type { CallFacts } from './facts.ts';
import { rateOf, type Rate } from './rate.ts';

/** So many companies are shown by name. */
const MOST_COMPANIES = 50;

export type CompanyRate = { readonly key: string; readonly company: string; readonly rate: Rate };
export type CompanyRates = {
  /** Those with most calls, in the order of their rates. */
  readonly shown: readonly CompanyRate[];
  /** All others together. */
  readonly others: { readonly companyCount: number; readonly rate: Rate };
};

type Known = {
  readonly key: string;
  readonly gains: Gains;
  readonly company: string;
  readonly spelledAt: EpochMs;
};

/** Of two spellings the newer one; at the same instant the one that comes first. */
function isBetterSpelling({ startsAt, company }: CallFacts, known: Known): boolean {
  return startsAt > known.spelledAt || (startsAt === known.spelledAt && company < known.company);
}

const byCalls = (a: Known, b: Known): number => b.gains.of - a.gains.of || (a.key < b.key ? -1 : 1);

const sum = (all: readonly Known[]): Gains =>
  all.reduce((total, { gains }) => ({ count: total.count + gains.count, of: total.of + gains.of }), NO_GAINS);

/** Counts by company, a call at a time. */
export function createCompanies() {
  const companies = new Map<string, Known>();
  return {
    add(facts: CallFacts, hasGained: boolean): void {
      const { companyKey: key, company, startsAt: spelledAt } = facts;
      const known = companies.get(key) ?? { key, company, spelledAt, gains: NO_GAINS };
      const spelling = isBetterSpelling(facts, known) ? { company, spelledAt } : {};
      companies.set(key, { ...known, ...spelling, gains: withCall(known.gains, hasGained) });
    },
    rates(): CompanyRates {
      const all = [...companies.values()].toSorted(byCalls);
      const rest = all.slice(MOST_COMPANIES);
      const shown = ranked(all.slice(0, MOST_COMPANIES)).map(({ key, company, rate }) => ({
        key,
        company,
        rate,
      }));
      return { shown, others: { companyCount: rest.length, rate: rateOf(sum(rest)) } };
    },
  };
}
