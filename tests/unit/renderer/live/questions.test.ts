import { describe, expect, it } from 'vitest';
import {
  afterAnswer,
  countDone,
  firstOpen,
  neighbour,
  questionInFocus,
} from '../../../../renderer/features/live/questions.ts';
import type { Question } from '../../../../shared/schemas/call.ts';

const open = (id: string): Question => ({ id, text: `${id}?`, answer: '', answeredAt: null });
const answered = (id: string): Question => ({ ...open(id), answer: 'Yes' });
const ticked = (id: string): Question => ({ ...open(id), answeredAt: 1 });

describe('the question in focus', () => {
  it('is the first open one to begin with', () => {
    expect(questionInFocus([answered('a'), ticked('b'), open('c'), open('d')], null)).toBe('c');
  });

  it('stays while its answer is being typed', () => {
    expect(questionInFocus([answered('a'), open('b')], 'a')).toBe('a');
  });

  it('moves on when it was taken off the list', () => {
    expect(questionInFocus([answered('a'), open('b')], 'gone')).toBe('b');
  });

  it('is none once all are asked', () => {
    expect(questionInFocus([answered('a'), ticked('b')], null)).toBeNull();
    expect(firstOpen([])).toBeNull();
  });
});

describe('Enter in an answer', () => {
  it('goes on to the next open question, over those already answered', () => {
    expect(afterAnswer([answered('a'), answered('b'), open('c')], 'a')).toBe('c');
  });

  it('comes back to one that was left out', () => {
    expect(afterAnswer([open('a'), answered('b')], 'b')).toBe('a');
  });

  it('does not come back to an answer left empty when it is the last', () => {
    expect(afterAnswer([answered('a'), open('b')], 'b')).toBeNull();
  });

  it('begins at the top when its question has left the list', () => {
    expect(afterAnswer([open('a'), open('b')], 'gone')).toBe('a');
  });
});

it('walks to the neighbours, whatever their state, and stops at the ends', () => {
  const list = [answered('a'), open('b'), ticked('c')];
  expect(neighbour(list, 'b', -1)).toBe('a');
  expect(neighbour(list, 'b', 1)).toBe('c');
  expect(neighbour(list, 'a', -1)).toBeNull();
  expect(neighbour(list, 'c', 1)).toBeNull();
  expect(neighbour(list, 'gone', 1)).toBeNull();
});

it('counts answered and ticked questions, and no blank answer', () => {
  expect(countDone([answered('a'), ticked('b'), { ...open('c'), answer: '  ' }])).toBe(2);
});
