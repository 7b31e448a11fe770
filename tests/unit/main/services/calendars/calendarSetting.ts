import type { CalendarDeps } from '../../../../../main/services/calendars/calendarDeps.ts';
import { createCalendarService } from '../../../../../main/services/calendars/calendarService.ts';
import { createPlaybookService } from '../../../../../main/services/playbookService.ts';
import { err, ok } from '../../../../../shared/lib/result.ts';
import type { CalendarOccurrence } from '../../../../../shared/schemas/calendar.ts';
import type { Call } from '../../../../../shared/schemas/call.ts';
import { callId } from '../../../../builders/callBuilder.ts';
import { fakeCalendarFetcher } from '../../../../fakes/fakeCalendarFetcher.ts';
import { calendarBytes, calendarText, fakeCalendarReader } from '../../../../fakes/fakeCalendarReader.ts';
import { fakeCalendarStore } from '../../../../fakes/fakeCalendarStore.ts';
import { fakeCallRepository } from '../../../../fakes/fakeCallRepository.ts';
import { fakeClock } from '../../../../fakes/fakeClock.ts';
import { fakeEmit, fakeTexts } from '../../../../fakes/fakeWorld.ts';

export const FEED = 'https://example.com/work.ics';

/** A calendar service over fakes, with what a test needs to drive it. */
export function calendarSetting(planned: readonly Call[] = []) {
  const clock = fakeClock();
  const calls = fakeCallRepository(planned);
  const store = fakeCalendarStore();
  const reader = fakeCalendarReader();
  const fetcher = fakeCalendarFetcher();
  const { emit, emitted } = fakeEmit();
  const files = new Map<string, Uint8Array>();
  const logged: string[] = [];
  const wakes = new Set<() => void>();
  const texts = fakeTexts();
  let chosen: string | null = null;
  let ids = 1_000;
  let yields = 0;
  const deps: CalendarDeps = {
    ...{ calls, store, reader, fetcher, emit, texts },
    clock: {
      ...clock,
      after: (ms, task) => {
        if (ms > 0) return clock.after(ms, task);
        yields += 1;
        const timer = setImmediate(task);
        return () => clearImmediate(timer);
      },
    },
    newId: () => callId((ids += 1)),
    files: {
      read: (path) => {
        const bytes = files.get(path);
        return Promise.resolve(bytes === undefined ? err('UNREADABLE') : ok({ fileName: path, bytes }));
      },
    },
    dialog: { chooseCalendar: () => Promise.resolve(chosen) },
    power: {
      onWake: (listener) => {
        wakes.add(listener);
        return () => void wakes.delete(listener);
      },
    },
    playbooks: createPlaybookService({ texts }),
    log: {
      info: (event, facts) => void logged.push(`${event} ${JSON.stringify(facts)}`),
      error: (event, facts) => void logged.push(`${event} ${JSON.stringify(facts)}`),
    },
  };
  const service = createCalendarService(deps);

  return {
    ...{ service, calls, store, reader, fetcher, clock, emitted, files, logged },
    choose: (path: string | null) => void (chosen = path),
    yields: () => yields,
    wake: () => wakes.forEach((listener) => listener()),
    /** Companies and stages of all calls, by start. */
    diary: () =>
      calls
        .all()
        .toSorted((a, b) => a.startsAt - b.startsAt)
        .map(({ company, stage }) => `${company} ${stage}`),
    importFile: (occurrences: readonly CalendarOccurrence[], isCancellation = false) =>
      service.importDropped({ fileName: 'work.ics', bytes: calendarBytes({ occurrences, isCancellation }) }),
    serve: (occurrences: readonly CalendarOccurrence[], etag: string | null = null) =>
      fetcher.serve(FEED, calendarText({ name: 'Work', occurrences }), etag),
    /** Asks every feed again. */
    refreshAll: async () => {
      for (const { id } of store.list()) await service.refresh(id);
    },
  };
}

/** Lets everything run that needs no time to pass. */
export async function settle(): Promise<void> {
  for (let round = 0; round < 40; round += 1) await new Promise((resolve) => void setImmediate(resolve));
}
