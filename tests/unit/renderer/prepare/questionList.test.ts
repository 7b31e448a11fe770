import { describe, expect, it } from 'vitest';
import {
  MOST_QUESTIONS,
  newQuestion,
  placedAt,
  withAt,
  without,
  withoutBlanks,
  withText,
} from '../../../../renderer/features/prepare/questionList.ts';
import * as call from '../../../../shared/schemas/call.ts';

const questions = ['a', 'b', 'c', 'd'].map((id) => newQuestion(id, `Question ${id}?`));
const ids = (list: readonly call.Question[]) => list.map(({ id }) => id).join('');

describe('the questions of a call', () => {
  it('are as many at most as main takes', () => {
    expect(MOST_QUESTIONS).toBe(call.MOST_QUESTIONS);
  });

  it('move down and up to the place they are dropped at', () => {
    expect(ids(placedAt(questions, 'a', 2))).toBe('bcad');
    expect(ids(placedAt(questions, 'd', 0))).toBe('dabc');
    expect(ids(placedAt(questions, 'b', 3))).toBe('acdb');
    expect(placedAt(questions, 'gone', 0)).toBe(questions);
  });

  it('keep their answers when their words change', () => {
    const answered = [{ ...newQuestion('a', 'Why?'), answer: 'Because', answeredAt: 5 }];
    expect(withText(answered, 'a', 'Why now?')).toEqual([
      { id: 'a', text: 'Why now?', answer: 'Because', answeredAt: 5 },
    ]);
  });

  it('come back to their place after being removed, once', () => {
    const [first] = questions;
    if (first === undefined) throw new Error('no questions');
    const rest = without(questions, 'a');
    expect(ids(withAt(rest, first, 0))).toBe('abcd');
    expect(ids(withAt(questions, first, 0))).toBe('abcd');
    expect(ids(withAt([], first, 7))).toBe('a');
  });

  it('do not come back to a list that is full by now', () => {
    const full = Array.from({ length: MOST_QUESTIONS }, (_, index) => newQuestion(String(index), 'Full?'));
    expect(withAt(full, newQuestion('late', 'Late?'), 0)).toBe(full);
  });

  it('lose rows that were left empty, but none with an answer', () => {
    const answered = { ...newQuestion('x', ''), answer: 'Said anyway' };
    expect(ids(withoutBlanks([...questions, newQuestion('y', ' '), answered]))).toBe('abcdx');
    expect(withoutBlanks(questions)).toBe(questions);
  });
});
