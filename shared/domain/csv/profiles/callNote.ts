import type { EpochMs } from '../../../lib/time.ts';
import type { Call } from '../../../schemas/call.ts';
import { tookPlace } from '../../callStages.ts';
import { timeIn } from './callFacts.ts';
import type { NoteLabel, RowNames } from './exportProfile.ts';
import { printable } from './freeText.ts';

type Line = { readonly label: string; readonly text: string };
type Parts = Readonly<Partial<Record<NoteLabel, string>>>;

const isSaid = (text: string): boolean => text.trim() !== '';
const joined = (parts: readonly string[], by: string): string => parts.filter(isSaid).join(by);

const ORDER: readonly NoteLabel[] = [
  ...(['outcome', 'result', 'promise', 'reason', 'nextAsk', 'fallback', 'said', 'asked'] as const),
  ...(['agenda', 'answers', 'notes', 'followUps', 'playbook'] as const),
];

function resultParts(call: Call, names: RowNames): Parts {
  if (call.stage === 'planned' || call.result === null) return {};
  const moment = (at: EpochMs | null): string =>
    at === null ? names.label('no') : timeIn(at, call.timeZone);
  const result = names.result(call.result);
  if (!tookPlace(call.result)) return { result };
  return { result, said: moment(call.saidAt), asked: moment(call.askedAt) };
}

function agreedParts({ promise, reason, reasonText, nextAsk }: Call, names: RowNames): Parts {
  const due = promise.dueOn ?? promise.when;
  return {
    promise: isSaid(promise.what) ? joined([promise.who, promise.what, due], ', ') : '',
    reason: joined([reason === null ? '' : names.reason(reason), reasonText], ': '),
    nextAsk,
  };
}

function talkParts(call: Call): Parts {
  const answered = call.questions.filter(({ answer }) => isSaid(answer));
  return {
    agenda: call.clientAgenda,
    answers: answered.map(({ text, answer }) => `${text}\n${answer}`).join('\n'),
    notes: call.notes.map(({ at, text }) => joined([timeIn(at, call.timeZone), text], ' ')).join('\n'),
    followUps: call.followUps.map(({ text, isDone }) => `${isDone ? '[x]' : '[ ]'} ${text}`).join('\n'),
  };
}

/** What a colleague who opens the CRM should know of a call, the outcome first. */
function noteLines(call: Call, names: RowNames): readonly Line[] {
  const { who, what, when } = call.outcome;
  const parts: Parts = {
    outcome: joined([who, what, when], ', '),
    fallback: call.fallback,
    ...resultParts(call, names),
    ...agreedParts(call, names),
    ...talkParts(call),
    playbook: call.playbookId === null ? '' : names.playbookName(call.playbookId),
  };
  return ORDER.map((label) => ({
    label: names.label(label),
    text: printable(parts[label] ?? '').trim(),
  })).filter(({ text }) => text !== '');
}

/** A note as plain text: a line for each fact, lists below their name. */
export const noteText = (call: Call, names: RowNames): string =>
  noteLines(call, names)
    .map(({ label, text }) => `${label}:${/[\r\n]/.test(text) ? '\n' : ' '}${text}`)
    .join('\n');

const ENTITIES = [
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
  ['"', '&quot;'],
  ["'", '&#39;'],
] as const;
/** SECURITY: nothing that was typed is markup where the note is shown (CWE-79). */
const asHtml = (text: string): string =>
  ENTITIES.reduce((html, [sign, entity]) => html.replaceAll(sign, entity), text).replace(
    /\r\n|\r|\n/g,
    '<br>',
  );

/** A note as HTML, every word of it escaped. */
export const noteHtml = (call: Call, names: RowNames): string =>
  noteLines(call, names)
    .map(({ label, text }) => `<b>${asHtml(label)}</b>: ${asHtml(text)}`)
    .join('<br>');

/** One line that names a call: with whom, and what was to be agreed. */
export function subjectOf(call: Call, names: RowNames): string {
  const person = joined([call.company, call.contact], ', ');
  const subject = joined([person, call.outcome.what], ': ');
  return printable(isSaid(subject) ? subject : names.label('call'))
    .replace(/\s+/g, ' ')
    .trim();
}
