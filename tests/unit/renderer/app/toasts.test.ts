import { beforeEach, expect, it } from 'vitest';
import { hush, say, toasts, undoLast } from '../../../../renderer/app/toasts.ts';

beforeEach(() => toasts.getState().messages.forEach(({ id }) => hush(id)));

it('takes back what the toast offers to take back, once', () => {
  let undone = 0;
  say('Call deleted.', { action: { label: 'Undo', run: () => (undone += 1) } });
  expect(undoLast()).toBe(true);
  expect(undoLast()).toBe(false);
  expect(undone).toBe(1);
});

it('has nothing to take back when the action shows something', () => {
  let shown = 0;
  say('52 calls exported.', { action: { label: 'Show file', run: () => (shown += 1), hasKey: false } });
  expect(undoLast()).toBe(false);
  expect(shown).toBe(0);
});
