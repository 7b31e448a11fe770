import { isGained } from './counts.ts';
import type { CallFacts } from './facts.ts';

/** What leads from a planned call to a commitment, step by step. */
const FUNNEL_STEPS = ['planned', 'defined', 'said', 'asked', 'gained'] as const;
export type FunnelStep = (typeof FUNNEL_STEPS)[number];

export type FunnelFigure = {
  readonly step: FunnelStep;
  /** Calls that took this step and every one before it; so no step counts more than the one before. */
  readonly count: number;
  /** Calls that took this step, whatever they left out before it. */
  readonly anyCount: number;
};

const TOOK: Readonly<Record<FunnelStep, (facts: CallFacts) => boolean>> = {
  planned: () => true,
  defined: ({ hasOutcome }) => hasOutcome,
  said: ({ isSaid }) => isSaid,
  asked: ({ isAsked }) => isAsked,
  gained: isGained,
};

/** Counts the steps of calls that took place, a call at a time. */
export function createFunnel() {
  const counts = FUNNEL_STEPS.map((step) => ({ step, count: 0, anyCount: 0 }));
  return {
    add(facts: CallFacts): void {
      let isWhole = true;
      for (const figure of counts) {
        const hasStep = TOOK[figure.step](facts);
        isWhole &&= hasStep;
        figure.count += Number(isWhole);
        figure.anyCount += Number(hasStep);
      }
    },
    figures: (): readonly FunnelFigure[] => counts.map((figure) => ({ ...figure })),
  };
}
