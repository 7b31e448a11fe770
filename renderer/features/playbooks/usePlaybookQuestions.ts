import { MOST_PLAYBOOK_QUESTIONS } from '../../../shared/lib/limits.ts';
import type { PlaybookQuestion } from '../../../shared/schemas/playbook.ts';
import { useText } from '../../app/text.ts';
import { say } from '../../app/toasts.ts';
import { draftStore } from './draftStore.ts';
import { useEditedPlaybook } from './PlaybookContext.ts';

const MOST_CHARACTERS = 2_000;
const cut = (text: string): string => text.slice(0, MOST_CHARACTERS);

type Questions = readonly PlaybookQuestion[];

/** Puts a question back in its place, if there is room and it is not there. */
export function withBack(questions: Questions, question: PlaybookQuestion, index: number): Questions {
  const isThere = questions.some(({ id }) => id === question.id);
  const isFull = questions.length >= MOST_PLAYBOOK_QUESTIONS;
  return isThere || isFull ? questions : questions.toSpliced(index, 0, question);
}

/** What can be done to the questions of the open playbook. */
export function usePlaybookQuestions() {
  const t = useText();
  const { view, body, edit } = useEditedPlaybook();
  const { questions } = body;
  const change = (next: Questions): void => edit({ questions: next });
  const putBack = (question: PlaybookQuestion, index: number): void => {
    const newest = draftStore.getState().drafts.get(view.playbookId)?.body.questions ?? questions;
    change(withBack(newest, question, index));
  };
  return {
    edit: (id: string, text: string) =>
      change(questions.map((each) => (each.id === id ? { ...each, text: cut(text) } : each))),
    add: (text: string) =>
      change([...questions, { id: crypto.randomUUID(), text: cut(text), purpose: 'own' }]),
    move: (id: string, toIndex: number) => {
      const moved = questions.find((question) => question.id === id);
      if (moved !== undefined)
        change(questions.filter((each) => each !== moved).toSpliced(toIndex, 0, moved));
    },
    remove: (id: string) => {
      const index = questions.findIndex((question) => question.id === id);
      const removed = questions[index];
      if (removed === undefined) return;
      change(questions.toSpliced(index, 1));
      if (removed.text.trim() === '') return;
      const run = (): void => putBack(removed, index);
      say(t('playbookScreen.questionRemoved'), { action: { label: t('shell.undo'), run, isBrief: true } });
    },
  };
}
