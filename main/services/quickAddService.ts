import { plannedEnd } from '../../shared/domain/callStages.ts';
import { isPracticeCall } from '../../shared/domain/practiceCall.ts';
import { findOverlap } from '../../shared/domain/overlap.ts';
import { readQuickAdd } from '../../shared/domain/quickAdd/readQuickAdd.ts';
import type { QuickAddReading } from '../../shared/domain/quickAdd/reading.ts';
import type { Overlap, QuickAddPreview } from '../../shared/ipc/contract.ts';
import { days, minutes, zonedTime, type EpochMs } from '../../shared/lib/time.ts';
import type { CallRepository, Clock, Desktop, SettingsStore } from '../ports.ts';

export type QuickAddDeps = {
  readonly calls: CallRepository;
  readonly clock: Clock;
  readonly desktop: Pick<Desktop, 'locale'>;
  readonly settings: Pick<SettingsStore, 'read'>;
};

/** What the seller set by hand for a call being planned. */
type Chosen = {
  readonly company?: string | undefined;
  readonly startsAt?: EpochMs | undefined;
  readonly durationMinutes?: number | undefined;
};

const LONGEST_CALL_MS = days(1);

/** A new call typed in one line: what it says, and what is known about its company and its time. */
export function createQuickAddService({ calls, clock, desktop, settings }: QuickAddDeps) {
  const overlapOf = (startsAt: EpochMs, length: number): Overlap | null => {
    const taken = calls
      .startingBetween(startsAt - LONGEST_CALL_MS, startsAt + days(2))
      .filter((call) => call.stage !== 'logged' && !isPracticeCall(call))
      .map((call) => ({ call, from: call.startsAt, until: plannedEnd(call) }));
    const overlap = findOverlap({ from: startsAt, until: startsAt + minutes(length) }, taken);
    if (overlap === null) return null;
    const { call } = overlap.other;
    return { callId: call.id, company: call.company, startsAt: call.startsAt, freeAt: overlap.freeAt };
  };

  const wishOverlap = ({ start, minutes: length }: QuickAddReading, chosen: Chosen): Overlap | null => {
    const startsAt = chosen.startsAt ?? (start.kind === 'instant' ? start.atMs : null);
    const wished = chosen.durationMinutes ?? length ?? settings.read().defaultDurationMinutes;
    return startsAt === null ? null : overlapOf(startsAt, wished);
  };

  /** Reads a line as it is being typed, with what is known about its company and its time. */
  const understand = (text: string, chosen: Chosen = {}): QuickAddPreview => {
    const now = zonedTime(clock.now(), clock.timeZone()).toString();
    const reading = readQuickAdd(text, { now, locale: desktop.locale() });
    const companies = reading.company === null ? [] : calls.companies(reading.company);
    const known = chosen.company ?? companies[0]?.name ?? reading.company;
    return {
      reading,
      companies,
      contacts: known === null ? [] : calls.contactsOf(known),
      overlap: wishOverlap(reading, chosen),
    };
  };

  return { understand };
}

export type QuickAddService = ReturnType<typeof createQuickAddService>;
