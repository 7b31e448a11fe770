/** Values for the slots of a pattern, as they would be said; blank or absent means unknown. */
export type SpokenSlots = {
  readonly contact?: string;
  readonly company?: string;
  readonly minutes?: string;
  readonly purpose?: string;
  readonly ask?: string;
};

const SLOT = /\{(contact|company|minutes|purpose|ask)\}/g;
const SENTENCE = /[^.?!]*[.?!]+[”’"]?\s*|[^.?!]+$/g;
const WORDS_PER_SECOND = 2.5;

function isAnswered(sentence: string, slots: SpokenSlots): boolean {
  return [...sentence.matchAll(SLOT)].every(([, name]) => slotValue(slots, name) !== '');
}

function slotValue(slots: SpokenSlots, name: string | undefined): string {
  return (slots[name as keyof SpokenSlots] ?? '').trim().replace(/[.\s]+$/, '');
}

/**
 * Fills the slots of a playbook's pattern with what will be said.
 * A sentence with a slot that has no value is left out whole: half a sentence cannot be read aloud.
 */
export function fillPattern(pattern: string, slots: SpokenSlots): string {
  const sentences = pattern.match(SENTENCE) ?? [];
  return sentences
    .filter((sentence) => isAnswered(sentence, slots))
    .map((sentence) => sentence.replace(SLOT, (_, name: string) => slotValue(slots, name)))
    .join('')
    .trim();
}

const TITLES = /^(?:mr|mrs|ms|miss|dr|prof|herr|frau|fr|hr)\b\.?/i;

/** The name as one would say it: the first name, or the whole of a name that begins with a title. */
export function spokenName(contact: string): string {
  const name = contact.replace(/,.*$/s, '').trim();
  return TITLES.test(name) ? name : name.replace(/\s.*$/s, '');
}

/** How long a text takes when read aloud at an easy pace, in whole seconds, at least one. */
export function secondsAloud(text: string): number {
  const words = text.trim().split(/\s+/).filter(Boolean).length;
  return Math.max(1, Math.round(words / WORDS_PER_SECOND));
}
