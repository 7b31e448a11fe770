export const SLOTS = ['contact', 'company', 'minutes', 'purpose', 'ask'] as const;
export type PatternSlot = (typeof SLOTS)[number];

export type PatternPart =
  { readonly kind: 'words'; readonly text: string } | { readonly kind: 'slot'; readonly slot: PatternSlot };

const MARK = /\{(contact|company|minutes|purpose|ask)\}/;

const isSlot = (text: string): text is PatternSlot => SLOTS.some((slot) => slot === text);

/** The words and slots of a playbook's pattern, in order. */
export function patternParts(pattern: string): readonly PatternPart[] {
  return pattern
    .split(MARK)
    .filter((text) => text !== '')
    .map((text) => (isSlot(text) ? { kind: 'slot', slot: text } : { kind: 'words', text }));
}
