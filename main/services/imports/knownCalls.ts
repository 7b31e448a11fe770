import { sameCallKey } from '../../../shared/domain/importCalls/sameCall.ts';
import { days, type EpochMs } from '../../../shared/lib/time.ts';
import type { Call } from '../../../shared/schemas/call.ts';
import type { ImportDeps } from './importDeps.ts';
import type { Twin } from './session.ts';

export const twinOf = ({ id, company, startsAt, timeZone, notes }: Call): Twin => ({
  ...{ id, company, startsAt, timeZone },
  hasNotes: notes.length > 0,
});

/** The calls of the history by what makes two the same; each day is read once until it is forgotten. */
export function createKnownCalls({ calls }: Pick<ImportDeps, 'calls'>) {
  const known = new Map<number, ReadonlyMap<string, Twin>>();
  const readDay = (day: number): ReadonlyMap<string, Twin> => {
    const ofDay = calls.startingBetween(days(day), days(day + 1));
    const byKey = new Map(ofDay.map((call) => [sameCallKey(call), twinOf(call)]));
    known.set(day, byKey);
    return byKey;
  };
  return {
    find: (key: string, startsAt: EpochMs): Twin | null => {
      const day = Math.floor(startsAt / days(1));
      return (known.get(day) ?? readDay(day)).get(key) ?? null;
    },
    forget: (): void => known.clear(),
  };
}

export type KnownCalls = ReturnType<typeof createKnownCalls>;
