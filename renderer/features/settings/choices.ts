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
