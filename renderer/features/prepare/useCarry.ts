import type { Outcome } from '../../../shared/schemas/outcome.ts';
import { useText } from '../../app/text.ts';
import { cut, usePreparation } from './preparation.ts';
import { MOST_QUESTIONS, newQuestion } from './questionList.ts';

/** Takes along what the last call left; each can be taken back. */
export function useCarry() {
  const t = useText();
  const { call, store, offerUndo } = usePreparation();

  const takeOutcome = (outcome: Outcome): void => {
    const before = call.outcome;
    store.edit({ outcome });
    offerUndo(t('prepare.carry.outcomeTaken'), () => store.edit({ outcome: before }));
  };

  const takeQuestions = (texts: readonly string[]): void => {
    const before = call.questions;
    const free = MOST_QUESTIONS - before.length;
    const added = texts.slice(0, free).map((text) => newQuestion(crypto.randomUUID(), cut(text)));
    const ids = new Set(added.map(({ id }) => id));
    store.edit({ questions: [...before, ...added] });
    offerUndo(t('prepare.carry.questionsTaken', { count: added.length }), () => {
      const now = store.getState().call?.questions ?? before;
      store.edit({ questions: now.filter(({ id }) => !ids.has(id)) });
    });
  };

  return { takeOutcome, takeQuestions };
}
