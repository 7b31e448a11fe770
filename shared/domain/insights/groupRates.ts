import type { CommitmentKind } from '../../schemas/outcome.ts';
import { createCompanies, type CompanyRates } from './companies.ts';
import { createGroups, isGained, ranked, type Group } from './counts.ts';
import type { CallFacts } from './facts.ts';

/** What is compared: calls that gained something, calls with the ask, promises that were kept. */
export const MEASURES = ['gained', 'asked', 'kept'] as const;
export type Measure = (typeof MEASURES)[number];

/** One measure by kind, by playbook and by company. */
export type GroupRates = {
  /** Of calls with a defined outcome: without one there is no kind to speak of. */
  readonly kinds: readonly Group<CommitmentKind>[];
  /** All versions of a playbook are one; `''` stands for none. */
  readonly playbooks: readonly Group[];
  readonly companies: CompanyRates;
};

/** Whether a call that took place counts for a measure; null where it is not of those that are counted. */
const COUNTS: Readonly<Record<Measure, (facts: CallFacts) => boolean | null>> = {
  gained: isGained,
  asked: ({ isAsked }) => isAsked,
  kept: ({ promise }) => (promise === null || promise === 'pending' ? null : promise === 'kept'),
};

/** Counts one measure, a call that took place at a time. */
function createGroupRates(measure: Measure) {
  const kinds = createGroups<CommitmentKind>();
  const playbooks = createGroups<string>();
  const companies = createCompanies();
  return {
    add(facts: CallFacts): void {
      const isSo = COUNTS[measure](facts);
      if (isSo === null) return;
      if (facts.hasOutcome) kinds.add(facts.kind, isSo);
      playbooks.add(facts.playbookId ?? '', isSo);
      companies.add(facts, isSo);
    },
    rates: (): GroupRates => ({
      kinds: ranked(kinds.all()),
      playbooks: ranked(playbooks.all()),
      companies: companies.rates(),
    }),
  };
}

/** Counts every measure. */
export function createMeasures() {
  const measures = {
    gained: createGroupRates('gained'),
    asked: createGroupRates('asked'),
    kept: createGroupRates('kept'),
  } satisfies Record<Measure, unknown>;
  return {
    add: (facts: CallFacts): void => MEASURES.forEach((measure) => measures[measure].add(facts)),
    rates: (): Readonly<Record<Measure, GroupRates>> => ({
      gained: measures.gained.rates(),
      asked: measures.asked.rates(),
      kept: measures.kept.rates(),
    }),
  };
}
