import { describe, expect, it } from 'vitest';
import { importWords } from '../../../../renderer/features/playbooks/importWords.ts';
import {
  markBeside,
  shownPattern,
  slotMarks,
  typedPattern,
  type SlotNames,
} from '../../../../renderer/features/playbooks/patternText.ts';
import { inListOrder } from '../../../../renderer/features/playbooks/playbookGroups.ts';
import { withBack } from '../../../../renderer/features/playbooks/usePlaybookQuestions.ts';
import type { PlaybookView } from '../../../../shared/ipc/playbooks.ts';
import type { PlaybookQuestion } from '../../../../shared/schemas/playbook.ts';
import { aBody } from '../../../builders/playbookBuilder.ts';

const GERMAN: SlotNames = {
  contact: 'Kontakt',
  company: 'Firma',
  minutes: 'Dauer',
  purpose: 'Anlass',
  ask: 'Ergebnis',
};

describe('a pattern with slots', () => {
  it('is shown with the names of the language and kept with those that calls know', () => {
    const pattern = 'Danke, {contact}. Ich bitte Sie, {ask}. {contact}?';
    const shown = 'Danke, {Kontakt}. Ich bitte Sie, {Ergebnis}. {Kontakt}?';
    expect(shownPattern(pattern, GERMAN)).toBe(shown);
    expect(typedPattern(shown, GERMAN)).toBe(pattern);
    expect(typedPattern('{ergebnis} {ASK} {ask} {Preis}', GERMAN)).toBe('{ask} {ASK} {ask} {Preis}');
  });

  it('marks every slot, and braces that are none', () => {
    expect(slotMarks('{Dauer}, {Preis}', GERMAN)).toEqual([
      { from: 0, to: 7, slot: 'minutes' },
      { from: 9, to: 16, slot: null },
    ]);
    expect(slotMarks('{ no end', GERMAN)).toEqual([]);
  });

  it('gives the slot beside the caret, which is taken away whole', () => {
    const marks = slotMarks('a {Dauer} {Preis}', GERMAN);
    expect(markBeside(marks, 9, 'before')).toMatchObject({ slot: 'minutes' });
    expect(markBeside(marks, 2, 'behind')).toMatchObject({ slot: 'minutes' });
    expect(markBeside(marks, 5, 'before')).toBeNull();
    expect(markBeside(marks, 17, 'before')).toBeNull();
  });
});

it('lists own playbooks first and archived ones last', () => {
  const view = (playbookId: string, of: Partial<PlaybookView>): PlaybookView => ({
    ...{ id: playbookId, playbookId, ...aBody() },
    ...{ isOwn: false, isEdited: false, isArchived: false, callCount: 0, gainedCount: 0 },
    ...of,
  });
  const all = [
    view('gone', { isOwn: true, isArchived: true }),
    view('demo', {}),
    view('own', { isOwn: true }),
  ];
  expect(inListOrder(all).map(({ playbookId }) => playbookId)).toEqual(['own', 'demo', 'gone']);
});

it('puts a removed question back once, and never a tenth', () => {
  const question = (id: string): PlaybookQuestion => ({ id, text: id, purpose: 'own' });
  const two = [question('a'), question('c')];
  expect(withBack(two, question('b'), 1).map(({ id }) => id)).toEqual(['a', 'b', 'c']);
  expect(withBack(two, question('a'), 1)).toBe(two);
  const nine = Array.from({ length: 9 }, (_, index) => question(String(index)));
  expect(withBack(nine, question('b'), 1)).toBe(nine);
});

it('says why a file was not imported', () => {
  const t = (key: string, values?: object): string => `${key} ${JSON.stringify(values ?? {})}`;
  expect(importWords(t, { code: 'CANCELLED' })).toBeNull();
  expect(importWords(t, { code: 'NOT_JSON' })).toContain('fileErrors.NOT_JSON');
  const unsound = { code: 'UNSOUND', position: 2, field: 'ask', problem: 'missing' } as const;
  expect(importWords(t, { ...unsound, name: 'Dock visit' })).toContain('unsound.missing');
  expect(importWords(t, { ...unsound, name: 'Dock visit' })).toContain('numberedNamed');
  expect(importWords(t, { ...unsound, name: '', field: '' })).toContain('unsound.whole');
});
