import { firstSentence } from '../../../shared/domain/firstSentence.ts';
import { canOpenExternally } from '../../../shared/domain/meetingLink/canOpenExternally.ts';
import { hasOutcome } from '../../../shared/domain/readiness.ts';
import { openingOf } from '../../../shared/domain/spokenCall.ts';
import type { DigestEntry, RemindedCall, ShownReminder } from '../../../shared/ipc/reminders.ts';
import { minutes, type EpochMs } from '../../../shared/lib/time.ts';
import type { Call } from '../../../shared/schemas/call.ts';
import type { Texts } from '../../ports.ts';
import type { PlaybookService } from '../playbookService.ts';
import { aboutOf, isBefore, liveTopics, type Entry, type FindCall, type LiveTopic } from './entries.ts';

export type ShownDeps = {
  readonly find: FindCall;
  readonly playbooks: Pick<PlaybookService, 'of'>;
  readonly texts: Texts;
  readonly isPrivate: () => boolean;
};

function openingLine({ playbooks, texts }: ShownDeps, call: Call): string {
  return firstSentence(openingOf(call, playbooks.of(call), texts.language()), texts.language());
}

/** SECURITY: in private mode nothing of client or outcome leaves main (engineering 2.2, point 19 of the field). */
const NAMELESS = { company: '', contact: '', outcome: null, opening: '' } as const;

const canJoin = ({ meetingUrl }: Call): boolean => canOpenExternally(meetingUrl.trim());

/** Only a call that is still to be opened has an opening: composing it costs most of the rest. */
function remindedCall(deps: ShownDeps, call: Call, isAhead: boolean): RemindedCall {
  const isDefined = hasOutcome(call.outcome);
  const named = () => ({
    company: call.company,
    contact: call.contact,
    outcome: isDefined ? call.outcome : null,
    opening: isAhead ? openingLine(deps, call) : '',
  });
  return {
    callId: call.id,
    startsAt: call.startsAt,
    endsAt: call.startsAt + minutes(call.durationMinutes),
    hasOutcome: isDefined,
    canJoin: canJoin(call),
    ...(deps.isPrivate() ? NAMELESS : named()),
  };
}

const promisedOf = ({ isPrivate }: ShownDeps, call: Call): string => (isPrivate() ? '' : call.promise.what);

function digestEntry(deps: ShownDeps, line: LiveTopic, now: EpochMs): DigestEntry {
  const about = aboutOf(line, now);
  const promised = about === 'promise-due' ? promisedOf(deps, line.call) : '';
  return { ...remindedCall(deps, line.call, false), about, promised };
}

type Base = Pick<ShownReminder, 'id' | 'shownAt' | 'isPrivate'>;

function single(deps: ShownDeps, base: Base, { topic, call }: LiveTopic): ShownReminder {
  const reminded = remindedCall(deps, call, isBefore(topic));
  switch (topic.kind) {
    case 'snoozed':
      return { ...base, kind: 'before', call: reminded };
    case 'promise-due':
      return { ...base, kind: 'promise-due', call: reminded, promised: promisedOf(deps, call) };
    case 'before':
    case 'no-outcome':
    case 'log-result':
      return { ...base, kind: topic.kind, call: reminded };
  }
}

/** A reminder as the pages show it, with its calls as they are now; null when nothing of it is left. */
export function shownReminder(deps: ShownDeps, entry: Entry, now: EpochMs): ShownReminder | null {
  const base = { id: entry.id, shownAt: entry.shownAt, isPrivate: deps.isPrivate() };
  if (entry.kind === 'test') return { ...base, kind: 'test' };
  const lines = liveTopics(entry, deps.find);
  const [first] = lines;
  if (first === undefined) return null;
  if (entry.kind === 'single') return single(deps, base, first);
  return { ...base, kind: 'digest', entries: lines.map((line) => digestEntry(deps, line, now)) };
}
