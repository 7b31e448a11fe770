import type { LoggedCall } from '../shared/schemas/call.ts';

/** Some of the calls there are, and how many there are in all. */
export type CountedCalls = { readonly calls: readonly LoggedCall[]; readonly count: number };

/** How a company kept what it promised. */
export type KeptCount = {
  readonly company: string;
  readonly keptCount: number;
  /** Kept or broken. */
  readonly settledCount: number;
};

/** What clients and the seller promised in logged calls. The practice call is never among them. */
export type PromiseBook = {
  /** Pending promises: by the day they are due, those without a day last, the newest call first. */
  open(most: number): CountedCalls;
  /** Pending ones that are due by a day, `YYYY-MM-DD`: the few of them that were due first. */
  due(until: string, most: number): readonly LoggedCall[];
  /** Kept and broken ones, the newest call first. */
  settled(most: number): CountedCalls;
  /** Companies with a settled promise, those with most of them first. Case and accents of a name do not count. */
  keptByCompany(): readonly KeptCount[];
  /** Calls with a follow-up that is not done, the newest first; the count is that of the calls. */
  withFollowUps(most: number): CountedCalls;
};
