import { describe, expect, it } from 'vitest';
import { oneLine, slotEntry, type SlotInput } from '../../../../renderer/ui/slotText.ts';

const input = (inputType: string, more: Partial<SlotInput> = {}): SlotInput => ({
  inputType,
  data: null,
  dataTransfer: null,
  ...more,
});

const carrying = (text: string) => ({ dataTransfer: { getData: () => text } });

describe('one line of a slot', () => {
  it('turns breaks with the space around them into one space', () => {
    expect(oneLine('bring the CFO \r\n\r\n  along')).toBe('bring the CFO along');
    expect(oneLine('a\tb\u2028c')).toBe('a b c');
  });

  it('knows no hard spaces, which the browser types at an end', () => {
    expect(oneLine('Thu, Dec\u00A03\u00A0')).toBe('Thu, Dec 3 ');
  });

  it('leaves a space at the end as it is being typed', () => {
    expect(oneLine('bring ')).toBe('bring ');
  });
});

describe('what becomes of an input', () => {
  it('lets typing, deleting and undoing pass', () => {
    for (const inputType of ['insertText', 'insertCompositionText', 'deleteContentBackward', 'historyUndo']) {
      expect(slotEntry(input(inputType))).toEqual({ kind: 'allowed' });
    }
  });

  it('refuses breaks, lists and formats', () => {
    for (const inputType of ['insertParagraph', 'insertLineBreak', 'insertOrderedList', 'formatBold']) {
      expect(slotEntry(input(inputType))).toEqual({ kind: 'refused' });
    }
  });

  it('enters what is pasted or dropped as one line of text', () => {
    expect(slotEntry(input('insertFromPaste', carrying('two\nlines')))).toEqual({
      kind: 'text',
      text: 'two lines',
    });
    expect(slotEntry(input('insertFromDrop', { data: 'word' }))).toEqual({ kind: 'text', text: 'word' });
    expect(slotEntry(input('insertFromPaste'))).toEqual({ kind: 'text', text: '' });
  });
});
