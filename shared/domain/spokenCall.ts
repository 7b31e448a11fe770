import type { Call } from '../schemas/call.ts';
import type { Playbook } from '../schemas/playbook.ts';
import { suggestAskPhrase } from './askPhrase.ts';
import { fillPattern, spokenName, type SpokenSlots } from './opening.ts';
import { hasOutcome } from './readiness.ts';

type Patterns = Pick<Playbook, 'opening' | 'ask'>;

/** The verb phrase of the ask: as typed, else derived from the outcome. */
export function askPhraseOf(call: Call, language: 'en' | 'de'): string {
  const typed = call.askPhrase.trim();
  return typed === '' ? suggestAskPhrase(call.outcome, language) : typed;
}

function slotsOf(call: Call, language: 'en' | 'de'): SpokenSlots {
  return {
    contact: spokenName(call.contact),
    company: call.company,
    minutes: String(call.durationMinutes),
    purpose: call.purpose,
    ask: askPhraseOf(call, language),
  };
}

/** What the seller says first: the edited words, else the playbook's pattern filled from the outcome. */
export function openingOf(call: Call, patterns: Patterns, language: 'en' | 'de'): string {
  if (call.opening !== null) return call.opening;
  return hasOutcome(call.outcome) ? fillPattern(patterns.opening, slotsOf(call, language)) : '';
}

/** The exact words that ask for the commitment: as edited, else composed; empty without an outcome. */
export function askOf(call: Call, patterns: Patterns, language: 'en' | 'de'): string {
  if (call.ask !== null) return call.ask;
  return hasOutcome(call.outcome) ? fillPattern(patterns.ask, slotsOf(call, language)) : '';
}
