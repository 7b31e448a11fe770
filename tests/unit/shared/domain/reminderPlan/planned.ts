import { planReminders } from '../../../../../shared/domain/reminderPlan/planReminders.ts';
import type { PlanInput, ReminderPlan } from '../../../../../shared/domain/reminderPlan/reminder.ts';
import { minutes } from '../../../../../shared/lib/time.ts';
import type { Outcome } from '../../../../../shared/schemas/outcome.ts';
import { settingsSchema } from '../../../../../shared/schemas/settings.ts';
import { aPlannedCall } from '../../../../builders/callBuilder.ts';

export const SETTINGS = settingsSchema.parse({});
export const START = aPlannedCall().startsAt;
export const NO_OUTCOME: Outcome = { ...aPlannedCall().outcome, who: '', what: '' };

/** An instant around the start of the call of the builder. */
export const fromStart = (min: number): number => START + minutes(min);

const anInput = (overrides: Partial<PlanInput> = {}): PlanInput => ({
  calls: [aPlannedCall({ createdAt: 0 })],
  promises: [],
  settings: SETTINGS,
  marks: new Set<string>(),
  snoozes: new Map(),
  pausedUntil: null,
  now: START,
  timeZone: 'Europe/Berlin',
  ...overrides,
});

export const plan = (overrides: Partial<PlanInput> = {}): ReminderPlan => planReminders(anInput(overrides));

/** The part of a key that says which reminder it is. */
const nameOf = (key: string): string => key.slice(37).replace(/:\d{6,}$/, '');

/** A plan in short: names of reminders in place of reminders. */
export const inShort = (result: ReminderPlan) => ({
  fire: result.fire.map(({ key }) => nameOf(key)),
  digest: result.digest.map(({ key }) => nameOf(key)),
  settled: result.settled.map(nameOf),
});

export const keysOf = ({ fire, digest, settled }: ReminderPlan): readonly string[] => [
  ...[...fire, ...digest].map(({ key }) => key),
  ...settled,
];
