import { useEffect } from 'react';
import type { Question } from '../../../shared/schemas/call.ts';
import type { CallStore } from '../../app/callStore.ts';
import { useText } from '../../app/text.ts';
import { cut, usePreparation } from './preparation.ts';
import { newQuestion, placedAt, withAt, withoutBlanks, without, withText } from './questionList.ts';

type Change = (questions: readonly Question[]) => readonly Question[];

function changeQuestions(store: CallStore, change: Change): void {
  const before = store.getState().call?.questions;
  if (before === undefined) return;
  const questions = change(before);
  if (questions !== before) store.edit({ questions });
}

/** A row that was emptied is gone once the screen is left: an empty question cannot be asked. */
function useSweep(store: CallStore): void {
  useEffect(() => () => changeQuestions(store, withoutBlanks), [store]);
}

/** The questions of the call and what can be done to them. */
export function useQuestions() {
  const t = useText();
  const { call, store, offerUndo } = usePreparation();
  const change = (next: Change): void => changeQuestions(store, next);
  useSweep(store);

  const remove = (id: string): void => {
    const index = call.questions.findIndex((question) => question.id === id);
    const removed = call.questions[index];
    change((questions) => without(questions, id));
    if (removed === undefined || removed.text.trim() === '') return;
    offerUndo(t('prepare.questions.removed'), () => change((questions) => withAt(questions, removed, index)));
  };

  return {
    rows: call.questions,
    remove,
    move: (id: string, toIndex: number) => change((questions) => placedAt(questions, id, toIndex)),
    edit: (id: string, text: string) => change((questions) => withText(questions, id, cut(text))),
    add: (text: string) => change((questions) => [...questions, newQuestion(crypto.randomUUID(), cut(text))]),
  };
}
