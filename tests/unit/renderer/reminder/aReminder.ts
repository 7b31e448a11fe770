import type { DigestEntry, RemindedCall, ShownReminder } from '../../../../shared/ipc/reminders.ts';
import { minutes } from '../../../../shared/lib/time.ts';
import type { CallId } from '../../../../shared/schemas/call.ts';
import type { Teller } from '../../../../renderer/features/reminder/reminderWords.ts';

/** 18 November 2026, 11:00 UTC. */
export const START = Date.UTC(2026, 10, 18, 11, 0);

export const aCall = (edit: Partial<RemindedCall> = {}): RemindedCall => ({
  callId: '0a1b2c3d-0000-4000-8000-000000000001' as CallId,
  company: 'Halden Freight',
  contact: 'Dana Whitfield',
  startsAt: START,
  endsAt: START + minutes(30),
  hasOutcome: true,
  outcome: { who: 'Dana', what: 'bring her CFO', when: 'Thursday', kind: 'consensus', intent: 'advances' },
  opening: 'Dana, thanks for the time.',
  canJoin: true,
  ...edit,
});

const base = { id: 'one', shownAt: START - minutes(15), isPrivate: false } as const;

export const before = (edit: Partial<RemindedCall> = {}): ShownReminder => ({
  ...base,
  kind: 'before',
  call: aCall(edit),
});

export const noOutcome = (edit: Partial<RemindedCall> = {}): ShownReminder => ({
  ...base,
  kind: 'no-outcome',
  call: aCall({ hasOutcome: false, ...edit }),
});

export const logResult = (edit: Partial<RemindedCall> = {}): ShownReminder => ({
  ...base,
  kind: 'log-result',
  call: aCall(edit),
});

export const promiseDue = (isPrivate = false): ShownReminder => ({
  ...base,
  isPrivate,
  kind: 'promise-due',
  call: aCall(isPrivate ? { company: '', contact: '' } : {}),
  promised: isPrivate ? '' : 'send the data',
});

export const anEntry = (about: DigestEntry['about'], edit: Partial<DigestEntry> = {}): DigestEntry => ({
  ...aCall(),
  about,
  promised: '',
  ...edit,
});

export const digest = (...entries: readonly DigestEntry[]): ShownReminder => ({
  ...base,
  kind: 'digest',
  entries,
});

export const test: ShownReminder = { ...base, kind: 'test' };

/** Tells the key with its values instead of a sentence, and times as UTC. */
export const tellerAt = (now: number): Teller => ({
  t: (key, values) =>
    [key.replace('reminders.window.', ''), ...Object.values(values ?? {})].map(String).join(' '),
  now,
  format: {
    time: (at) => new Date(at).toISOString().slice(11, 16),
    dayAndTime: (at) => new Date(at).toISOString().slice(5, 16),
    day: String,
    longDay: String,
    shortDay: String,
    weekday: String,
    plainDay: String,
    plainTime: String,
    number: String,
    percent: String,
    daysAway: (at, from) => Math.floor(at / 86_400_000) - Math.floor(from / 86_400_000),
  },
});
