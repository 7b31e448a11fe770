import { hasOutcome } from '../../../shared/domain/readiness.ts';
import type { EpochMs } from '../../../shared/lib/time.ts';
import type { Call, PlannedCall } from '../../../shared/schemas/call.ts';
import type { Settings } from '../../../shared/schemas/settings.ts';

/** The planned call that begins soonest; null when none does. */
export function callToPreview(calls: readonly Call[], now: EpochMs): PlannedCall | null {
  const ahead = calls.filter((call) => call.stage === 'planned').filter(({ startsAt }) => startsAt > now);
  return ahead.toSorted((a, b) => a.startsAt - b.startsAt)[0] ?? null;
}

type Leads = Pick<Settings, 'leadTimesMinutes' | 'hasNoOutcomeReminder' | 'noOutcomeLeadMinutes'>;

/** Minutes before a call at which its first reminder comes; null when none does. */
function firstLead(isDefined: boolean, settings: Leads): number | null {
  const { leadTimesMinutes, hasNoOutcomeReminder, noOutcomeLeadMinutes } = settings;
  const extra = !isDefined && hasNoOutcomeReminder ? [noOutcomeLeadMinutes] : [];
  const leads = [...leadTimesMinutes, ...extra];
  return leads.length === 0 ? null : Math.max(...leads);
}

/** The same for a call as it stands; an example counts as defined. */
export const leadOf = (call: PlannedCall | null, settings: Leads): number | null =>
  firstLead(call === null || hasOutcome(call.outcome), settings);
