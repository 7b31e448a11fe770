/** Marks a slot in the page, so that the caret finds its neighbours. */
const slotSelector = '[data-outcome-slot]';

/** Marks the sentence whose slots belong together. */
const sentenceSelector = '[data-outcome-sentence]';

export type CaretEdge = 'start' | 'end';

/** Whether nothing is selected and the caret stands at that edge of the slot's text. */
export const isCaretAt = (slot: HTMLElement, edge: CaretEdge): boolean => {
  const selection = slot.ownerDocument.getSelection();
  if (selection?.isCollapsed !== true || selection.rangeCount === 0) return false;
  const caret = selection.getRangeAt(0);
  const side = slot.ownerDocument.createRange();
  side.selectNodeContents(slot);
  if (edge === 'start') side.setEnd(caret.startContainer, caret.startOffset);
  else side.setStart(caret.endContainer, caret.endOffset);
  return side.toString() === '';
};

/** Moves the keyboard into a slot and the caret to one edge of its text. */
export const putCaret = (slot: HTMLElement, edge: CaretEdge): void => {
  slot.focus();
  const selection = slot.ownerDocument.getSelection();
  selection?.selectAllChildren(slot);
  if (edge === 'start') selection?.collapseToStart();
  else selection?.collapseToEnd();
};

/** The slot before or after this one in the same sentence. */
export const neighbourSlot = (slot: HTMLElement, step: -1 | 1): HTMLElement | undefined => {
  const sentence = slot.closest(sentenceSelector);
  if (sentence === null) return undefined;
  const slots = [...sentence.querySelectorAll<HTMLElement>(slotSelector)];
  return slots[slots.indexOf(slot) + step];
};

type EditableDocument = Pick<Document, 'getSelection'> & {
  readonly execCommand: (command: 'insertText' | 'delete', showUi: false, text: string) => boolean;
};

/** Types a text over a range as the user would: the only way that keeps the browser's own undo. */
export const typeText = (editable: EditableDocument, text: string, over: StaticRange | undefined): void => {
  if (over !== undefined) {
    const { startContainer, startOffset, endContainer, endOffset } = over;
    editable.getSelection()?.setBaseAndExtent(startContainer, startOffset, endContainer, endOffset);
  }
  // Nothing cannot be typed, but what is selected can be deleted.
  editable.execCommand(text === '' ? 'delete' : 'insertText', false, text);
};

/** Types a text in place of all that stands in a slot. */
export const replaceText = (slot: HTMLElement, text: string): void => {
  slot.focus();
  slot.ownerDocument.getSelection()?.selectAllChildren(slot);
  typeText(document, text, undefined);
};
