const breaks = /[\s\u00A0]*[\r\n\t\u2028\u2029]+[\s\u00A0]*/gu;

/** One line of plain text: breaks, tabs and hard spaces become single spaces. */
export const oneLine = (text: string): string => text.replace(breaks, ' ').replaceAll('\u00A0', ' ');

export type SlotInput = {
  readonly inputType: string;
  readonly data: string | null;
  readonly dataTransfer: { readonly getData: (format: string) => string } | null;
};

export type SlotEntry =
  | { readonly kind: 'allowed' }
  | { readonly kind: 'refused' }
  | { readonly kind: 'text'; readonly text: string };

const refused = new Set([
  'insertParagraph',
  'insertLineBreak',
  'insertHorizontalRule',
  'insertOrderedList',
  'insertUnorderedList',
]);
const carriers = new Set([
  'insertFromPaste',
  'insertFromDrop',
  'insertFromYank',
  'insertFromPasteAsQuotation',
]);

/** What becomes of an input: pasted and dropped things enter as one line of text, formats and breaks never do. */
export const slotEntry = ({ inputType, data, dataTransfer }: SlotInput): SlotEntry => {
  if (refused.has(inputType) || inputType.startsWith('format')) return { kind: 'refused' };
  if (!carriers.has(inputType)) return { kind: 'allowed' };
  return { kind: 'text', text: oneLine(data ?? dataTransfer?.getData('text/plain') ?? '') };
};
