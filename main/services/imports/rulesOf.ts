import { resultKey, resultOfWord } from '../../../shared/domain/importCalls/resultWords.ts';
import type { ReadingRules } from '../../../shared/domain/importCalls/rowValues.ts';
import type { Evidence } from './evidence.ts';
import type { ImportDeps } from './importDeps.ts';
import { readExact } from './readExact.ts';
import type { FileChoices, Session } from './session.ts';

/** The result of a word: as chosen, else as everybody writes it. */
export function resultFor({ words }: FileChoices, word: string): ReturnType<ReadingRules['resultOf']> {
  return words.get(resultKey(word)) ?? resultOfWord(word);
}

/** How the cells of a file are read, as it stands. */
export function rulesOf(
  { choices }: Session,
  { dates, hours }: Evidence,
  { playbookOf }: Pick<ImportDeps, 'playbookOf'>,
): ReadingRules {
  return {
    dateForm: choices.dateForm ?? dates.form,
    hourForm: choices.hourForm ?? hours.form,
    timeZone: choices.timeZone,
    resultOf: (word) => resultFor(choices, word),
    playbookOf,
    readExact,
  };
}
