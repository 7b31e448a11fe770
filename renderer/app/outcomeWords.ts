import { duePhrase } from '../../shared/domain/askPhrase.ts';
import type { Language } from '../../shared/ipc/contract.ts';
import type { Outcome } from '../../shared/schemas/outcome.ts';
import type { Text } from './text.ts';

const SEVERAL: Readonly<Record<Language, RegExp>> = {
  en: /\s(?:and|&)\s|,/i,
  de: /\s(?:und|sowie|&)\s|,/i,
};

const trimmed = (text: string): string => text.trim().replace(/[.,;\s]+$/, '');

/** A month and its day stay on one line. */
const tied = (due: string): string => due.replace(/\s(?=\d+\S?$)/, '\u00a0');

const capitalized = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);

function partsOf(outcome: Outcome, language: Language) {
  const who = trimmed(outcome.who);
  const count = SEVERAL[language].test(who) ? 2 : 1;
  return { who, what: trimmed(outcome.what), due: tied(duePhrase(outcome.when, language)), count };
}

/** The outcome as the sentence it is: "By the end of this call, Dana will agree to …". */
export function outcomeSentence(t: Text, outcome: Outcome, language: Language): string {
  const parts = partsOf(outcome, language);
  return t(parts.due === '' ? 'today.outcome.open' : 'today.outcome.by', parts);
}

/** The same without its beginning, as a reminder says it: "Dana will agree to …". */
export function agreementSentence(t: Text, outcome: Outcome, language: Language): string {
  const parts = partsOf(outcome, language);
  const key = parts.due === '' ? 'outcomeOpen' : 'outcome';
  return t(`settings.reminders.preview.${key}`, parts);
}

/** The outcome in one line of a list: "Bring her CFO to a working session by Thursday". */
export function outcomeLine(t: Text, outcome: Pick<Outcome, 'what' | 'when'>, language: Language): string {
  const due = tied(duePhrase(outcome.when, language));
  const what = capitalized(trimmed(outcome.what));
  return due === '' || what === '' ? what : t('today.outcome.short', { what, due });
}
