import { duePhrase } from '../../../shared/domain/askPhrase.ts';
import { spokenName } from '../../../shared/domain/opening.ts';
import type { Call } from '../../../shared/schemas/call.ts';

type Planned = Pick<Call, 'outcome' | 'contact'>;

export const capitalised = (text: string): string => text.charAt(0).toLocaleUpperCase() + text.slice(1);

const isContact = ({ outcome, contact }: Planned): boolean =>
  outcome.who.trim() === '' || spokenName(outcome.who) === spokenName(contact);

/**
 * The planned commitment in one line: "Bring her CFO by Thursday", led by who will when that is not the contact.
 * Empty without an action.
 */
export function commitmentLine(call: Planned, language: 'en' | 'de'): string {
  const what = call.outcome.what.trim().replace(/[.\s]+$/, '');
  if (what === '') return '';
  const due = duePhrase(call.outcome.when, language);
  const words = (language === 'en' ? [what, due] : [due, what]).filter(Boolean).join(' ');
  return isContact(call) ? capitalised(words) : `${call.outcome.who.trim()}: ${words}`;
}

/** Whom the panel speaks of: the contact by the name one would say, else the company. */
export const clientName = ({ contact, company }: Pick<Call, 'contact' | 'company'>): string =>
  spokenName(contact) || company;
