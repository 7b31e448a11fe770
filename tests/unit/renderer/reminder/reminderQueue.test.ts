import { expect, it } from 'vitest';
import { shownOf } from '../../../../renderer/features/reminder/reminderQueue.ts';
import type { ShownReminder } from '../../../../shared/ipc/reminders.ts';
import { before } from './aReminder.ts';

const named = (...ids: readonly string[]): readonly ShownReminder[] => ids.map((id) => ({ ...before(), id }));

it('shows nothing while there is nothing', () => {
  expect(shownOf([], null)).toBeNull();
});

it('shows the newest, and how many more there are', () => {
  expect(shownOf(named('new', 'old'), null)).toMatchObject({ reminder: { id: 'new' }, moreCount: 1 });
  expect(shownOf(named('only'), null)).toMatchObject({ reminder: { id: 'only' }, moreCount: 0 });
});

it('goes through all of them and round', () => {
  const current = named('a', 'b', 'c');
  const second = shownOf(current, shownOf(current, null)?.next ?? null);
  const third = shownOf(current, second?.next ?? null);
  const first = shownOf(current, third?.next ?? null);
  expect([second, third, first].map((shown) => shown?.reminder.id)).toEqual(['b', 'c', 'a']);
});

it('shows a newer one at once, whatever was turned to', () => {
  const turned = shownOf(named('b', 'c'), null)?.next ?? null;
  expect(shownOf(named('a', 'b', 'c'), turned)?.reminder.id).toBe('a');
});

it('returns to the newest when the one turned to was answered', () => {
  const turned = shownOf(named('a', 'b', 'c'), null)?.next ?? null;
  expect(shownOf(named('a', 'c'), turned)?.reminder.id).toBe('a');
});
