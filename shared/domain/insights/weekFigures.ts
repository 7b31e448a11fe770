import type { CallFacts } from './facts.ts';
import { isIn, type Week } from './weeks.ts';

/** What happened in a week. `heldCount` 0 is a gap: nothing took place, so nothing can be said of it. */
export type WeekFigures = Week & {
  /** Calls that took place. */
  readonly heldCount: number;
  /** The planned commitment was gained. */
  readonly gainedCount: number;
  /** The fallback, or something else, was agreed. */
  readonly fallbackCount: number;
  readonly askedCount: number;
  readonly keptCount: number;
  readonly brokenCount: number;
};

const NOTHING = {
  heldCount: 0,
  gainedCount: 0,
  fallbackCount: 0,
  askedCount: 0,
  keptCount: 0,
  brokenCount: 0,
};

/** Counts calls that took place by week, a call at a time; promises by the week of the call they were made in. */
export function createWeekFigures(weeks: readonly Week[]) {
  const figures = weeks.map((week) => ({ ...week, ...NOTHING }));
  // Calls come in the order of time, so the next one is mostly of the same week.
  let figure = figures.at(0);
  return {
    add({ startsAt, result, isAsked, promise }: CallFacts): void {
      if (figure === undefined || !isIn(figure, startsAt)) {
        figure = figures.find((week) => isIn(week, startsAt));
      }
      if (figure === undefined) return;
      figure.heldCount += 1;
      figure.gainedCount += Number(result === 'gained');
      figure.fallbackCount += Number(result === 'fallback' || result === 'other');
      figure.askedCount += Number(isAsked);
      figure.keptCount += Number(promise === 'kept');
      figure.brokenCount += Number(promise === 'broken');
    },
    all: (): readonly WeekFigures[] => figures.map((week) => ({ ...week })),
  };
}
