import type { CalendarFiles } from '../../../../../main/calendarPorts.ts';
import type { Clock, Logger } from '../../../../../main/ports.ts';
import { createCalendarService } from '../../../../../main/services/calendars/calendarService.ts';
import { createPlaybookService } from '../../../../../main/services/playbookService.ts';
import { err, ok } from '../../../../../shared/lib/result.ts';
import type { CalendarOccurrence } from '../../../../../shared/schemas/calendar.ts';
import type { Call } from '../../../../../shared/schemas/call.ts';
import { callId } from '../../../../builders/callBuilder.ts';
import { fakePlaybookStore } from '../../../../fakes/fakePlaybookStore.ts';
import { fakeCalendarFetcher } from '../../../../fakes/fakeCalendarFetcher.ts';
import { calendarBytes, calendarText, fakeCalendarReader } from '../../../../fakes/fakeCalendarReader.ts';
import { fakeCalendarStore } from '../../../../fakes/fakeCalendarStore.ts';
import { fakeCallRepository } from '../../../../fakes/fakeCallRepository.ts';
import { fakeClock } from '../../../../fakes/fakeClock.ts';
import { fakeEmit, fakeTexts } from '../../../../fakes/fakeWorld.ts';

export const FEED = 'https://example.com/work.ics';

/** A fake clock whose zero timers run by themselves, and are counted. */
function yieldingClock() {
  const clock = fakeClock();
  let yields = 0;
  const after: Clock['after'] = (ms, task) => {
    if (ms > 0) return clock.after(ms, task);
    yields += 1;
    const timer = setImmediate(task);
    return () => clearImmediate(timer);
  };
  return { clock, own: { ...clock, after }, yields: () => yields };
}

function fakePower() {
  const wakes = new Set<() => void>();
  const onWake = (listener: () => void) => {
    wakes.add(listener);
    return () => void wakes.delete(listener);
  };
  return { power: { onWake }, wake: () => wakes.forEach((listener) => listener()) };
}

function fakeFiles() {
  const files = new Map<string, Uint8Array>();
  const read: CalendarFiles['read'] = (path) => {
    const bytes = files.get(path);
    return Promise.resolve(bytes === undefined ? err('UNREADABLE') : ok({ fileName: path, bytes }));
  };
  return { files, read };
}

function fakeLog() {
  const logged: string[] = [];
  const write: Logger['info'] = (event, facts) => void logged.push(`${event} ${JSON.stringify(facts)}`);
  return { logged, log: { info: write, error: write } };
}

function createFakes(planned: readonly Call[]) {
  const calls = fakeCallRepository(planned);
  return {
    ...{ calls, store: fakeCalendarStore(), reader: fakeCalendarReader(), fetcher: fakeCalendarFetcher() },
    ...{ ...fakeEmit(), ...fakeLog(), ...fakePower() },
  };
}

/** A calendar service over fakes, with what a test needs to drive it. */
export function calendarSetting(planned: readonly Call[] = []) {
  const fakes = createFakes(planned);
  const { calls, store, fetcher } = fakes;
  const { clock, own, yields } = yieldingClock();
  const { files, read } = fakeFiles();
  const texts = fakeTexts();
  let chosen: string | null = null;
  let ids = 1_000;
  const service = createCalendarService({
    ...{ ...fakes, texts, clock: own, files: { read } },
    newId: () => callId((ids += 1)),
    dialog: { chooseCalendar: () => Promise.resolve(chosen) },
    playbooks: createPlaybookService({ texts, store: fakePlaybookStore() }),
  });
  return {
    ...{ ...fakes, service, clock, files, yields },
    choose: (path: string | null) => void (chosen = path),
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

export type CalendarSetting = ReturnType<typeof calendarSetting>;

/** Lets everything run that needs no time to pass. */
export async function settle(): Promise<void> {
  for (let round = 0; round < 40; round += 1) await new Promise((resolve) => void setImmediate(resolve));
}
