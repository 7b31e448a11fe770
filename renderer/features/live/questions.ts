import type { Question } from '../../../shared/schemas/call.ts';

type Questions = readonly Question[];

/** Asked: answered, or ticked without an answer. */
export const isDone = (question: Question): boolean =>
  question.answeredAt !== null || question.answer.trim() !== '';

export const countDone = (questions: Questions): number => questions.filter(isDone).length;

export const areAllDone = (questions: Questions): boolean => questions.length > 0 && questions.every(isDone);

const idOf = (question: Question | undefined): string | null => question?.id ?? null;

/** The question to begin with: the first that is still open. */
export const firstOpen = (questions: Questions): string | null =>
  idOf(questions.find((question) => !isDone(question)));

/** The one question in focus: the one wanted while it is on the list, else the first open one. */
export function questionInFocus(questions: Questions, wantedId: string | null): string | null {
  return questions.some(({ id }) => id === wantedId) ? wantedId : firstOpen(questions);
}

/** The next open question after this one, around the end of the list; null when it was the last. */
export function afterAnswer(questions: Questions, id: string): string | null {
  const index = questions.findIndex((question) => question.id === id);
  const others = [...questions.slice(index + 1), ...questions.slice(0, Math.max(0, index))];
  return firstOpen(others);
}

/** The question above (-1) or below (1), whatever its state; null at the ends. */
export function neighbour(questions: Questions, id: string, by: -1 | 1): string | null {
  const index = questions.findIndex((question) => question.id === id);
  return index === -1 ? null : idOf(questions[index + by]);
}
