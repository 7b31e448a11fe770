import type { CallRepository } from '../ports.ts';

/** More than anybody looks through: whoever does not find a company types on. */
const MOST_NAMED = 12;

/** Companies with a word that begins as typed, those with most calls first. */
export const companyNames = (
  { companies }: Pick<CallRepository, 'companies'>,
  text: string,
): readonly string[] =>
  companies(text)
    .slice(0, MOST_NAMED)
    .map(({ name }) => name);
