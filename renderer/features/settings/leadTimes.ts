import { MOST_LEAD_TIMES } from '../../../shared/lib/limits.ts';

const SENSIBLE_MINUTES = [0, 5, 10, 15, 30, 60, 120, 1_440];
const MOST_MINUTES = 1_440;

/** Whether no more fit in. */
export const isFull = (leads: readonly number[]): boolean => leads.length >= MOST_LEAD_TIMES;

/** Whole minutes within a day that are not among the others. */
export const canAddLead = (leads: readonly number[], minutes: number): boolean =>
  Number.isInteger(minutes) && minutes >= 0 && minutes <= MOST_MINUTES && !leads.includes(minutes);

/** With one more, the earliest reminder first; unchanged when it can't be added. */
export const withLead = (leads: readonly number[], minutes: number): readonly number[] =>
  isFull(leads) || !canAddLead(leads, minutes) ? leads : [...leads, minutes].toSorted((a, b) => b - a);

export const withoutLead = (leads: readonly number[], minutes: number): readonly number[] =>
  leads.filter((lead) => lead !== minutes);

/** The usual ones that are not set yet. */
export const leadsToOffer = (leads: readonly number[]): readonly number[] =>
  SENSIBLE_MINUTES.filter((minutes) => !leads.includes(minutes));

export type LeadLength = { readonly unit: 'start' | 'minutes' | 'hours' | 'days'; readonly count: number };

/** A lead time in its largest whole unit; an hour is still said in minutes. */
export function leadLength(minutes: number): LeadLength {
  if (minutes === 0) return { unit: 'start', count: 0 };
  if (minutes % 1_440 === 0) return { unit: 'days', count: minutes / 1_440 };
  if (minutes > 60 && minutes % 60 === 0) return { unit: 'hours', count: minutes / 60 };
  return { unit: 'minutes', count: minutes };
}
