import { beforeEach, expect, it } from 'vitest';
import { hush, lastUndoable, say, toasts, undoLast } from '../../../../renderer/app/toasts.ts';

let undone: string[];
beforeEach(() => {
  undone = [];
  toasts.setState({ messages: [], undoable: [] });
});

const undo = (name: string, isBrief = false) => ({
  label: 'Undo',
  run: () => void undone.push(name),
  isBrief,
});
const shownId = () => toasts.getState().messages.at(-1)?.id ?? 0;

it('takes back what the toast offers to take back, once', () => {
  say('Call deleted.', { action: undo('deletion') });
  expect(undoLast()).toBe(true);
  expect(undoLast()).toBe(false);
  expect(undone).toEqual(['deletion']);
  expect(toasts.getState().messages).toEqual([]);
});

it('has nothing to take back when the action shows something', () => {
  say('52 calls exported.', { action: { ...undo('file'), hasKey: false } });
  expect(lastUndoable()).toBeNull();
  expect(undoLast()).toBe(false);
  expect(undone).toEqual([]);
});

it('goes on taking things back, the latest first, when their toasts are gone', () => {
  say('Call logged.', { action: undo('log') });
  say('Call planned.', { action: undo('plan') });
  say('Call deleted.', { action: undo('deletion') });
  hush(shownId());
  say('Exported.');
  expect([undoLast(), undoLast(), undoLast(), undoLast()]).toEqual([true, true, true, false]);
  expect(undone).toEqual(['deletion', 'plan', 'log']);
});

it('takes back what would write over later changes only while its toast is there', () => {
  say('Call logged.', { action: undo('log') });
  say('Question removed.', { action: undo('question', true) });
  expect(lastUndoable()?.isBrief).toBe(true);
  hush(shownId());
  say('Question removed.', { action: undo('question', true) });
  say('Exported.');
  undoLast();
  expect(undone).toEqual(['log']);
});

it('remembers the fifty latest', () => {
  for (let made = 1; made <= 60; made += 1) say('Deleted.', { action: undo(String(made)) });
  while (undoLast());
  expect(undone).toHaveLength(50);
  expect(undone.at(-1)).toBe('11');
});
