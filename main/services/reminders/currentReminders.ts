import type { CallId } from '../../../shared/schemas/call.ts';
import type { Entry, FindCall, Topic } from './entries.ts';
import { pruned } from './entries.ts';

const MOST_REMEMBERED = 50;

export type CurrentRemindersDeps = {
  readonly find: FindCall;
  readonly now: () => number;
  /** An entry is no longer to be seen anywhere. */
  readonly onGone: (id: string) => void;
};

const without = (entry: Entry, isOut: (topic: Topic) => boolean): Entry => ({
  ...entry,
  topics: entry.topics.filter((topic) => !isOut(topic)),
});

const isEmpty = ({ kind, topics }: Entry): boolean => kind !== 'test' && topics.length === 0;

/** Late clicks come for reminders that are over: what they were about is remembered for a while. */
function createMemory() {
  const remembered = new Map<string, Entry>();
  return {
    get: (id: string): Entry | null => remembered.get(id) ?? null,
    add: (entry: Entry): void => {
      remembered.set(entry.id, entry);
      const [oldest] = remembered.keys();
      if (remembered.size > MOST_REMEMBERED && oldest !== undefined) remembered.delete(oldest);
    },
  };
}

/** The reminders that are shown and not answered, the newest first. */
export function createCurrentReminders({ find, now, onGone }: CurrentRemindersDeps) {
  let entries: readonly Entry[] = [];
  const memory = createMemory();

  const keep = (next: readonly (Entry | null)[]): void => {
    const kept = next.filter((entry) => entry !== null).filter((entry) => !isEmpty(entry));
    const ids = new Set(kept.map(({ id }) => id));
    const gone = entries.filter(({ id }) => !ids.has(id));
    entries = kept;
    gone.forEach(({ id }) => {
      onGone(id);
    });
  };
  const drop = (isOut: (topic: Topic) => boolean): void =>
    keep(entries.map((entry) => without(entry, isOut)));

  return {
    all: () => entries,
    /** Also one that is over, for a while. */
    get: (id: string): Entry | null => memory.get(id),
    has: (id: string): boolean => entries.some((entry) => entry.id === id),
    /** A newer reminder takes the place of older ones of the same calls. */
    add: (entry: Entry): void => {
      const callIds = new Set<CallId>(entry.topics.map(({ callId }) => callId));
      drop(({ callId }) => callIds.has(callId));
      entries = [entry, ...entries];
      memory.add(entry);
    },
    end: (id: string): void => keep(entries.filter((entry) => entry.id !== id)),
    endCall: (id: string, callId: CallId): void =>
      keep(
        entries.map((entry) =>
          entry.id === id ? without(entry, (topic) => topic.callId === callId) : entry,
        ),
      ),
    dropCall: (callId: CallId): void => drop((topic) => topic.callId === callId),
    prune: (): void => keep(entries.map((entry) => pruned(entry, find, now()))),
  };
}

export type CurrentReminders = ReturnType<typeof createCurrentReminders>;
