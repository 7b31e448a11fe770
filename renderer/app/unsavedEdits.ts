import type { Call, CallEdit, CallId } from '../../shared/schemas/call.ts';
import { ask } from './bridge.ts';

/** An edit that was typed and is not yet confirmed by main. */
export type UnsavedEdit =
  | { readonly kind: 'fields'; readonly edit: CallEdit }
  | { readonly kind: 'answer'; readonly questionId: string; readonly answer: string }
  | { readonly kind: 'note'; readonly noteId: string; readonly text: string };

const targetOf = (unsaved: UnsavedEdit): string =>
  unsaved.kind === 'fields' ? 'fields' : unsaved.kind === 'answer' ? unsaved.questionId : unsaved.noteId;

/** Adds an edit to those that wait, joined with an earlier one of the same field. */
export function join(waiting: readonly UnsavedEdit[], next: UnsavedEdit): readonly UnsavedEdit[] {
  const old = waiting.find((other) => targetOf(other) === targetOf(next));
  const joined: UnsavedEdit =
    old?.kind === 'fields' && next.kind === 'fields'
      ? { kind: 'fields', edit: { ...old.edit, ...next.edit } }
      : next;
  return [...waiting.filter((other) => other !== old), joined];
}

/** The call as it will be once the edit is saved. */
export function overlay(call: Call, unsaved: UnsavedEdit): Call {
  if (unsaved.kind === 'fields') return { ...call, ...unsaved.edit } as Call;
  if (unsaved.kind === 'answer') {
    const questions = call.questions.map((question) =>
      question.id === unsaved.questionId ? { ...question, answer: unsaved.answer } : question,
    );
    return { ...call, questions };
  }
  const notes = call.notes.map((note) =>
    note.id === unsaved.noteId ? { ...note, text: unsaved.text } : note,
  );
  return { ...call, notes };
}

export function save(id: CallId, unsaved: UnsavedEdit) {
  if (unsaved.kind === 'fields') return ask('call.edit', { id, edit: unsaved.edit });
  if (unsaved.kind === 'answer') {
    return ask('call.answer', { id, questionId: unsaved.questionId, answer: unsaved.answer });
  }
  return ask('call.editNote', { id, noteId: unsaved.noteId, text: unsaved.text });
}
