import type { CallId } from '../../shared/schemas/call.ts';
import type { NewId } from '../ports.ts';
import type { ChangeCall } from './changeCall.ts';

export type TalkDeps = { readonly change: ChangeCall; readonly newId: NewId };

/** What is written down while the client talks: answers and notes. */
export function createTalkService({ change, newId }: TalkDeps) {
  return {
    answer: (id: CallId, questionId: string, answer: string) =>
      change(id, (call, now) => ({
        ...call,
        questions: call.questions.map((question) =>
          question.id === questionId
            ? { ...question, answer, answeredAt: answer.trim() === '' ? null : (question.answeredAt ?? now) }
            : question,
        ),
      })),

    tick: (id: CallId, questionId: string, isTrue: boolean) =>
      change(id, (call, now) => ({
        ...call,
        questions: call.questions.map((question) =>
          question.id === questionId ? { ...question, answeredAt: isTrue ? now : null } : question,
        ),
      })),

    /** Adds a note with the time of now and empties the draft it came from. */
    addNote: (id: CallId, text: string) =>
      change(id, (call, now) =>
        text.trim() === ''
          ? call
          : { ...call, noteDraft: '', notes: [...call.notes, { id: newId(), text: text.trim(), at: now }] },
      ),

    /** A note emptied is a note removed. */
    editNote: (id: CallId, noteId: string, text: string) =>
      change(id, (call) => ({
        ...call,
        notes: call.notes
          .map((note) => (note.id === noteId ? { ...note, text } : note))
          .filter((note) => note.id !== noteId || text.trim() !== ''),
      })),
  };
}

export type TalkService = ReturnType<typeof createTalkService>;
