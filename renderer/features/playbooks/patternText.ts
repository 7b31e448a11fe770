import { SLOTS, type PatternSlot } from './patternParts.ts';

/** What each slot is called in the language in force. */
export type SlotNames = Readonly<Record<PatternSlot, string>>;

export type SlotMark = { readonly from: number; readonly to: number; readonly slot: PatternSlot | null };

const BRACED = /\{([^{}]*)\}/g;

const isCalled = (slot: PatternSlot, names: SlotNames, word: string): boolean =>
  slot === word || names[slot].toLowerCase() === word.toLowerCase();

/** Everything in braces, in order; `slot` is null for a word that is no slot. */
export const slotMarks = (text: string, names: SlotNames): readonly SlotMark[] =>
  [...text.matchAll(BRACED)].map((match) => {
    const word = match[1]?.trim() ?? '';
    const slot = SLOTS.find((candidate) => isCalled(candidate, names, word)) ?? null;
    return { from: match.index, to: match.index + match[0].length, slot };
  });

function replaced(text: string, names: SlotNames, write: (slot: PatternSlot) => string): string {
  return slotMarks(text, names).reduceRight(
    (whole, { from, to, slot }) =>
      slot === null ? whole : `${whole.slice(0, from)}{${write(slot)}}${whole.slice(to)}`,
    text,
  );
}

/** A pattern as it is shown for editing: slots by their names in the language in force. */
export const shownPattern = (pattern: string, names: SlotNames): string =>
  replaced(pattern, names, (slot) => names[slot]);

/** The pattern of what was typed: slots by the names that calls know. */
export const typedPattern = (text: string, names: SlotNames): string => replaced(text, names, (slot) => slot);

/** The mark that ends, or begins, at a caret: it is taken away whole. */
export const markBeside = (
  marks: readonly SlotMark[],
  caret: number,
  side: 'before' | 'behind',
): SlotMark | null =>
  marks.find(({ from, to, slot }) => slot !== null && (side === 'before' ? to : from) === caret) ?? null;
