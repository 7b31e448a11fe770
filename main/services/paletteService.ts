import { needsResult } from '../../shared/domain/callStages.ts';
import { MOST_FOUND, type FoundCall, type FoundCalls } from '../../shared/ipc/palette.ts';
import type { EpochMs } from '../../shared/lib/time.ts';
import type { Call, CallId } from '../../shared/schemas/call.ts';
import type { CallFinder, CallRepository, Clock } from '../ports.ts';
import { likePeople, rankedCalls } from './paletteRank.ts';

export type PaletteDeps = {
  readonly finder: CallFinder;
  readonly calls: Pick<CallRepository, 'find' | 'count'>;
  readonly clock: Clock;
};

const MOST_PEOPLE = 12;
/** Calls read for a ranking: reading one costs a tenth of a millisecond. */
const MOST_RANKED = 24;
const MOST_COMPANIES = 3;
/** Without a text: what was opened last, and as much again of what is near. */
const MOST_RECENT = 3;

function foundCallOf(call: Call, now: EpochMs): FoundCall {
  const { id, company, contact, startsAt, durationMinutes, meetingUrl, outcome, stage } = call;
  const result = call.stage === 'logged' ? call.result : null;
  return {
    ...{ id, company, contact, startsAt, durationMinutes, meetingUrl, outcome, stage },
    ...{ result, needsResult: needsResult(call, now) },
  };
}

/** What lies ahead before what is over, each by how near it is. */
function nearestFirst(calls: readonly Call[], now: EpochMs): readonly Call[] {
  const isOver = ({ startsAt, durationMinutes }: Call): boolean => startsAt + durationMinutes * 60_000 < now;
  const rank = (call: Call): number => Number(isOver(call));
  return calls.toSorted(
    (a, b) => rank(a) - rank(b) || Math.abs(a.startsAt - now) - Math.abs(b.startsAt - now),
  );
}

/** What the palette finds among all calls. */
export function createPaletteService({ finder, calls, clock }: PaletteDeps) {
  const nearby = (recent: readonly CallId[]): readonly Call[] => {
    const now = clock.now();
    const opened = recent.slice(0, MOST_RECENT).map((id) => calls.find(id));
    const near = nearestFirst(finder.around(now, MOST_FOUND / 2), now);
    const all = [...opened.filter((call) => call !== null), ...near];
    return [...new Map(all.map((call) => [call.id, call])).values()];
  };
  const matching = (text: string): readonly Call[] => {
    const people = likePeople(finder.people(), text, MOST_PEOPLE);
    const mostEach = Math.min(MOST_FOUND, Math.ceil(MOST_RANKED / Math.max(1, people.length)));
    const named = people.flatMap((person) => finder.withPerson(person, mostEach));
    return rankedCalls([...named, ...finder.byWords(text, MOST_FOUND)], text, clock.now());
  };
  return {
    find(typed: string, recent: readonly CallId[]): FoundCalls {
      const text = typed.trim();
      const isBlank = text === '';
      // Whoever opens the palette types next.
      if (isBlank) finder.refresh();
      const found = isBlank ? nearby(recent) : matching(text);
      const companies = isBlank ? [] : finder.companies(text).slice(0, MOST_COMPANIES);
      const now = clock.now();
      return {
        calls: found.slice(0, MOST_FOUND).map((call) => foundCallOf(call, now)),
        companies,
        totalCount: isBlank ? calls.count() : null,
      };
    },
  };
}

export type PaletteService = ReturnType<typeof createPaletteService>;
