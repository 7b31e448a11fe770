import type { EpochMs } from '../../lib/time.ts';
import { ranked } from './counts.ts';
import type { CallFacts } from './facts.ts';
import { rateOf, type Rate } from './rate.ts';

/** So many companies are compared by their rates: of one that has few calls among many others it says little. */
export const MOST_COMPARED = 50;
/** So many companies are listed at all. */
const MOST_COMPANIES = 500;

export type CompanyRate = { readonly key: string; readonly company: string; readonly rate: Rate };
export type CompanyRates = {
  /** The fifty with most calls in the order of their rates, then the others in that of their calls. */
  readonly listed: readonly CompanyRate[];
  /** How many more there are. */
  readonly moreCount: number;
};

/** Counted in place: one call more is no new object. */
type Known = {
  readonly key: string;
  readonly gains: { count: number; of: number };
  company: string;
  spelledAt: EpochMs;
};

/** Of two spellings the newer one; at the same instant the one that comes first. */
function isBetterSpelling({ startsAt, company }: CallFacts, known: Known): boolean {
  return startsAt > known.spelledAt || (startsAt === known.spelledAt && company < known.company);
}

const byCalls = (a: Known, b: Known): number => b.gains.of - a.gains.of || (a.key < b.key ? -1 : 1);

/** The companies that are listed, by their calls; the others are not sorted, since there may be tens of thousands. */
function fullest(all: readonly Known[]): readonly Known[] {
  const counts = Float64Array.from(all, ({ gains }) => gains.of).sort();
  const least = counts.at(-MOST_COMPANIES) ?? 0;
  return all
    .filter(({ gains }) => gains.of >= least)
    .toSorted(byCalls)
    .slice(0, MOST_COMPANIES);
}

const onlyRate = ({ key, company, rate }: CompanyRate): CompanyRate => ({ key, company, rate });

/** Counts by company, a call at a time. */
export function createCompanies() {
  const companies = new Map<string, Known>();
  return {
    add(facts: CallFacts, hasGained: boolean): void {
      const { companyKey: key, company, startsAt: spelledAt } = facts;
      const known = companies.get(key) ?? { key, company, spelledAt, gains: { count: 0, of: 0 } };
      if (known.gains.of === 0) companies.set(key, known);
      if (isBetterSpelling(facts, known)) Object.assign(known, { company, spelledAt });
      known.gains.count += Number(hasGained);
      known.gains.of += 1;
    },
    rates(): CompanyRates {
      const all = fullest([...companies.values()]);
      const compared = ranked(all.slice(0, MOST_COMPARED));
      const others = all.slice(MOST_COMPARED).map((known) => ({ ...known, rate: rateOf(known.gains) }));
      const listed = [...compared, ...others].map(onlyRate);
      return { listed, moreCount: companies.size - listed.length };
    },
  };
}
