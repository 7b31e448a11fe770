import type { EpochMs } from '../lib/time.ts';
import type { LoggedCall, Note, Question } from '../schemas/call.ts';
import type { EditEntry } from '../schemas/editLog.ts';
import { changesOf, type CallChange } from './editLog.ts';

type Plain = 'planned' | 'added' | 'started' | 'said' | 'asked' | 'gained' | 'ended' | 'logged';
type Moment<K extends string> = { readonly kind: K; readonly at: EpochMs };

/** One thing that happened to a call, or in it. */
export type TimelineEvent =
  | Moment<Plain>
  | (Moment<'answered'> & { readonly question: Question })
  | (Moment<'note'> & { readonly note: Note })
  | (Moment<'edited'> & { readonly change: CallChange });

const moment = (kind: Plain, at: EpochMs | null): readonly TimelineEvent[] =>
  at === null ? [] : [{ kind, at }];

/** Questions with an answer stand where it was given; one that was ticked without words says nothing. */
const answersIn = ({ questions }: LoggedCall): readonly TimelineEvent[] =>
  questions.flatMap((question): readonly TimelineEvent[] =>
    question.answeredAt === null || question.answer.trim() === ''
      ? []
      : [{ kind: 'answered', at: question.answeredAt, question }],
  );

/** Everything that is known to have happened, in the order of time; what happened at once in the order of a call. */
export function timelineOf(call: LoggedCall, entries: readonly EditEntry[]): readonly TimelineEvent[] {
  const events: readonly TimelineEvent[] = [
    // A call that was typed in, or imported, after it took place was never planned here.
    ...moment(call.createdAt > call.startsAt ? 'added' : 'planned', call.createdAt),
    ...moment('started', call.startedAt),
    ...moment('said', call.saidAt),
    ...answersIn(call),
    ...call.notes.map((note): TimelineEvent => ({ kind: 'note', at: note.at, note })),
    ...moment('asked', call.askedAt),
    ...moment('gained', call.gainedAt),
    ...moment('ended', call.endedAt),
    ...moment('logged', call.loggedAt),
    ...changesOf(call, entries).map((change): TimelineEvent => ({
      kind: 'edited',
      at: change.entry.at,
      change,
    })),
  ];
  return events.toSorted((a, b) => a.at - b.at);
}
