import type { Question } from '../../../shared/schemas/call.ts';

type Questions = readonly Question[];

/** More than can be asked in any call; main refuses more. */
export const MOST_QUESTIONS = 20;

export const newQuestion = (id: string, text: string): Question => ({
  id,
  text,
  answer: '',
  answeredAt: null,
});

export const withText = (questions: Questions, id: string, text: string): Questions =>
  questions.map((question) => (question.id === id ? { ...question, text } : question));

export const without = (questions: Questions, id: string): Questions =>
  questions.filter((question) => question.id !== id);

/** Puts a question back at its place, or at the end of a list that became shorter; once only, never past the most. */
export function withAt(questions: Questions, question: Question, index: number): Questions {
  const isThere = questions.some(({ id }) => id === question.id);
  return isThere || questions.length >= MOST_QUESTIONS ? questions : questions.toSpliced(index, 0, question);
}

/** The same questions, one of them moved to a place counted from 0. */
export function placedAt(questions: Questions, id: string, toIndex: number): Questions {
  const moved = questions.find((question) => question.id === id);
  return moved === undefined ? questions : without(questions, id).toSpliced(toIndex, 0, moved);
}

const isBlank = ({ text, answer }: Question): boolean => text.trim() === '' && answer.trim() === '';

/** Without rows that were left empty; the same list when there are none. */
export const withoutBlanks = (questions: Questions): Questions =>
  questions.some(isBlank) ? questions.filter((question) => !isBlank(question)) : questions;
