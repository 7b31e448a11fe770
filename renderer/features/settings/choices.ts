const LENGTHS_MINUTES = [15, 20, 25, 30, 45, 60, 90, 120];
const LEADS_MINUTES = [0, 2, 3, 5, 10, 15];

const withCurrent = (choices: readonly number[], current: number): readonly number[] =>
  [...new Set([...choices, current])].toSorted((a, b) => a - b);

/** The lengths to choose from, the one in force among them. */
export const lengthChoices = (currentMinutes: number): readonly number[] =>
  withCurrent(LENGTHS_MINUTES, currentMinutes);

/** Minutes before the end at which the panel turns to the ask; 0 never does. */
export const leadChoices = (currentMinutes: number): readonly number[] =>
  withCurrent(LEADS_MINUTES, currentMinutes);

const NO_OUTCOME_MINUTES = [15, 30, 45, 60, 90, 120, 240];
const AFTER_MINUTES = [0, 5, 10, 15, 30, 60];
const PROMISE_TIMES = Array.from({ length: 12 }, (_, index) => `${String(index + 7).padStart(2, '0')}:00`);

/** How opaque the panel may be. */
export const OPACITIES_PERCENT: readonly number[] = [100, 90, 80, 70, 60, 50, 40];

/** Minutes before a call without an outcome. */
export const noOutcomeChoices = (currentMinutes: number): readonly number[] =>
  withCurrent(NO_OUTCOME_MINUTES, currentMinutes);

/** Minutes after a call's end; 0 is the end itself. */
export const logChoices = (currentMinutes: number): readonly number[] =>
  withCurrent(AFTER_MINUTES, currentMinutes);

/** Times of day, `HH:MM`, at which promises are asked for. */
export const promiseTimes = (current: string): readonly string[] =>
  [...new Set([...PROMISE_TIMES, current])].toSorted();
