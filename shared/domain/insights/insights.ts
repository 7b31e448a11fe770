import { tookPlace } from '../callStages.ts';
import { changeOf, type Change, type Gap } from './change.ts';
import { isGained, NO_GAINS, withCall, without, type Gains } from './counts.ts';
import type { CallFacts } from './facts.ts';
import { createFunnel, type FunnelFigure } from './funnel.ts';
import { createMeasures, type GroupRates, type Measure } from './groupRates.ts';
import { rateOf, type Rate } from './rate.ts';
import { createReasons, type ReasonFigures } from './reasons.ts';
import { createWeekFigures, type WeekFigures } from './weekFigures.ts';
import type { Week } from './weeks.ts';

/** What the logged calls of a period say. Calls that did not take place are counted, and are in no rate. */
export type Insights = {
  readonly loggedCount: number;
  /** Calls that took place: what every rate of calls is of. */
  readonly heldCount: number;
  readonly commitment: Rate;
  readonly gained: {
    readonly plannedCount: number;
    readonly fallbackCount: number;
    readonly otherCount: number;
  };
  readonly asked: Rate;
  readonly defined: Rate;
  /** Of the promises that were settled, those kept. */
  readonly kept: Rate;
  /** Promises not settled yet: in no rate. */
  readonly pendingCount: number;
  readonly weeks: readonly WeekFigures[];
  readonly withOutcome: Rate;
  readonly withoutOutcome: Rate;
  readonly groups: Readonly<Record<Measure, GroupRates>>;
  readonly reasons: ReasonFigures;
  readonly funnel: readonly FunnelFigure[];
  readonly change: Change;
};

const RESULTS_GAINED = { gained: 'plannedCount', fallback: 'fallbackCount', other: 'otherCount' } as const;

/** How many calls took place, and what was gained in them. */
function createGainedCounts() {
  const counts = { plannedCount: 0, fallbackCount: 0, otherCount: 0 };
  return {
    add({ result }: CallFacts): void {
      if (result === 'gained' || result === 'fallback' || result === 'other')
        counts[RESULTS_GAINED[result]] += 1;
    },
    get: () => ({ ...counts }),
  };
}

const LEFT_OUT: Readonly<Record<Gap, (facts: CallFacts) => boolean>> = {
  'not-asked': ({ isAsked }) => !isAsked,
  'no-outcome': ({ hasOutcome }) => !hasOutcome,
  'not-said': ({ hasOutcome, isSaid }) => hasOutcome && !isSaid,
};

/** Counts the calls that left a step out. */
function createGap(gap: Gap) {
  let calls: Gains = NO_GAINS;
  let overrunCount = 0;
  return {
    add(facts: CallFacts, hasGained: boolean): void {
      if (!LEFT_OUT[gap](facts)) return;
      calls = withCall(calls, hasGained);
      overrunCount += Number(facts.isOverrun);
    },
    figures: (all: Gains) => ({ gap, calls, all, overrunCount }),
    calls: (): Gains => calls,
  };
}

/** Counts promises by what became of them. */
function createPromises() {
  const counts = { kept: 0, broken: 0, pending: 0 };
  return {
    add({ promise }: CallFacts): void {
      if (promise !== null) counts[promise] += 1;
    },
    kept: (): Gains => ({ count: counts.kept, of: counts.kept + counts.broken }),
    pendingCount: (): number => counts.pending,
  };
}

function createParts(weeks: readonly Week[]) {
  return {
    gained: createGainedCounts(),
    promises: createPromises(),
    weeks: createWeekFigures(weeks),
    funnel: createFunnel(),
    reasons: createReasons(),
    groups: createMeasures(),
    notAsked: createGap('not-asked'),
    noOutcome: createGap('no-outcome'),
    notSaid: createGap('not-said'),
  };
}

type Parts = ReturnType<typeof createParts>;

function addHeld(parts: Parts, facts: CallFacts): void {
  const hasGained = isGained(facts);
  const { gained, promises, weeks, funnel, reasons, groups } = parts;
  for (const part of [gained, promises, weeks, funnel, reasons, groups]) part.add(facts);
  for (const gap of [parts.notAsked, parts.noOutcome, parts.notSaid]) gap.add(facts, hasGained);
}

function ratesOf(parts: Parts, held: Gains) {
  const unasked = parts.notAsked.calls();
  const withoutOutcome = parts.noOutcome.calls();
  const withOutcome = without(held, withoutOutcome);
  return {
    commitment: rateOf(held),
    asked: rateOf({ count: held.of - unasked.of, of: held.of }),
    defined: rateOf({ count: withOutcome.of, of: held.of }),
    kept: rateOf(parts.promises.kept()),
    withOutcome: rateOf(withOutcome),
    withoutOutcome: rateOf(withoutOutcome),
  };
}

function changeIn(parts: Parts, held: Gains): Change {
  const withOutcome = without(held, parts.noOutcome.calls());
  return changeOf({
    heldCount: held.of,
    gaps: [parts.notAsked.figures(held), parts.noOutcome.figures(held), parts.notSaid.figures(withOutcome)],
    reasons: parts.reasons.figures(),
    kept: parts.promises.kept(),
  });
}

/** Counts the calls of some weeks one by one, in any order. */
export function createInsights(weeks: readonly Week[]) {
  const parts = createParts(weeks);
  let held: Gains = NO_GAINS;
  let loggedCount = 0;
  return {
    add(facts: CallFacts): void {
      loggedCount += 1;
      if (!tookPlace(facts.result)) return;
      held = withCall(held, isGained(facts));
      addHeld(parts, facts);
    },
    insights: (): Insights => ({
      loggedCount,
      heldCount: held.of,
      ...ratesOf(parts, held),
      gained: parts.gained.get(),
      pendingCount: parts.promises.pendingCount(),
      weeks: parts.weeks.all(),
      groups: parts.groups.rates(),
      reasons: parts.reasons.figures(),
      funnel: parts.funnel.figures(),
      change: changeIn(parts, held),
    }),
  };
}
