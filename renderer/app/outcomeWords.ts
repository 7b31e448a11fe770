import { duePhrase } from '../../shared/domain/askPhrase.ts';
import { outcomeParts, withoutEnd } from '../../shared/domain/outcomeParts.ts';
import type { Language } from '../../shared/ipc/contract.ts';
import type { Outcome } from '../../shared/schemas/outcome.ts';
import type { Text } from './text.ts';

/** A month and its day stay on one line. */
const tied = (due: string): string => due.replace(/\s(?=\d+\S?$)/, '\u00a0');

const capitalized = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);

function partsOf(outcome: Outcome, language: Language) {
  const parts = outcomeParts(outcome, language);
  return { ...parts, due: tied(parts.due) };
}

/** The outcome as the sentence it is: "By the end of this call, Dana will agree to …". */
export function outcomeSentence(t: Text, outcome: Outcome, language: Language): string {
  const parts = partsOf(outcome, language);
  return t(parts.due === '' ? 'today.outcome.open' : 'today.outcome.by', parts);
}

/** The same without its beginning, as a reminder says it: "Dana will agree to …". */
export function agreementSentence(t: Text, outcome: Outcome, language: Language): string {
  const parts = partsOf(outcome, language);
  return t(parts.due === '' ? 'reminders.system.outcome.open' : 'reminders.system.outcome.by', parts);
}

/** The outcome in one line of a list: "Bring her CFO to a working session by Thursday". */
export function outcomeLine(t: Text, outcome: Pick<Outcome, 'what' | 'when'>, language: Language): string {
  const due = tied(duePhrase(outcome.when, language));
  const what = capitalized(withoutEnd(outcome.what));
  return due === '' || what === '' ? what : t('today.outcome.short', { what, due });
}
