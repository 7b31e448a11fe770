import { appointmentReader } from '../../../shared/domain/calendarCall/appointment.ts';
import { knownCompanies, type KnownCompanies } from '../../../shared/domain/calendarCall/companyName.ts';
import { choicesOf } from '../../../shared/domain/calendarCall/meetingChoices.ts';
import { type Meeting, pairMeetings } from '../../../shared/domain/calendarCall/pairMeetings.ts';
import { isAhead, planSync } from '../../../shared/domain/calendarCall/planSync.ts';
import type { SyncContext, SyncStep } from '../../../shared/domain/calendarCall/syncStep.ts';
import { isOwnCompany } from '../../../shared/domain/calendarCall/titleNames.ts';
import { days } from '../../../shared/lib/time.ts';
import type { Calendar, CalendarReading } from '../../../shared/schemas/calendar.ts';
import type { Call, CallId } from '../../../shared/schemas/call.ts';
import type { CalendarWindow } from '../../calendarPorts.ts';
import { createApplySteps } from './applySteps.ts';
import type { CalendarDeps } from './calendarDeps.ts';
import { inSlices } from './inSlices.ts';

/** Read further than calls are made: a meeting that moves keeps its call as long as it can be seen. */
const READ_BACK_MS = days(14);
const READ_AHEAD_MS = days(90);

/** What a sync did, and how the calendar stands after it. */
export type Synced = {
  readonly addedCount: number;
  readonly changedCount: number;
  readonly cancelledCount: number;
  readonly leftOutCount: number;
  readonly meetingCount: number;
  readonly callCount: number;
  readonly isSaved: boolean;
};

export type SyncDeps = Pick<
  CalendarDeps,
  'calls' | 'store' | 'clock' | 'newId' | 'emit' | 'texts' | 'playbooks'
>;

type Tally = { -readonly [K in keyof Synced]: Synced[K] };

export const windowAt = ({ clock }: Pick<SyncDeps, 'clock'>): CalendarWindow => {
  const now = clock.now();
  return { from: now - READ_BACK_MS, until: now + READ_AHEAD_MS, timeZone: clock.timeZone() };
};

const COUNTED: Readonly<Record<SyncStep['kind'], Exclude<keyof Synced, 'isSaved'> | null>> = {
  add: 'addedCount',
  restore: 'addedCount',
  change: 'changedCount',
  cancel: 'cancelledCount',
  remove: 'cancelledCount',
  'leave-out': 'leftOutCount',
  adopt: null,
  relink: null,
};
const IS_CALL: ReadonlySet<SyncStep['kind']> = new Set(['add', 'adopt', 'change', 'restore']);

/** Asks for the known companies once, and only when a meeting becomes a call. */
function createCompanies({ calls }: Pick<SyncDeps, 'calls'>, ownDomains: readonly string[]): KnownCompanies {
  let known: KnownCompanies | null = null;
  return (title, company) => {
    known ??= knownCompanies(
      calls.companies('').map(({ name }) => name),
      (name) => isOwnCompany(name, ownDomains),
    );
    return known(title, company);
  };
}

/** Calls that came from no calendar, looked up a day at a time: one question for each meeting would take seconds. */
function createUnlinked({ calls, store }: SyncDeps): SyncContext['unlinkedAt'] {
  const linked = new Set(store.links().map(({ callId }) => callId));
  const byDay = new Map<number, readonly Call[]>();
  return (at) => {
    const day = Math.floor(at / days(1)) * days(1);
    const ofDay =
      byDay.get(day) ?? calls.startingBetween(day, day + days(1)).filter((call) => !linked.has(call.id));
    byDay.set(day, ofDay);
    return ofDay.filter((call) => call.startsAt === at);
  };
}

function contextOf(deps: SyncDeps, calendar: Calendar, reading: CalendarReading): SyncContext {
  const { calls, store, clock, texts } = deps;
  const { ownDomains } = calendar.rule;
  const timeZone = clock.timeZone();
  return {
    ...{ calendar, timeZone, now: clock.now(), isCancellation: reading.isCancellation },
    feedIds: new Set(
      store
        .list()
        .filter(({ source }) => source.kind === 'feed')
        .map(({ id }) => id),
    ),
    choices: choicesOf(store.choices()),
    read: appointmentReader({ timeZone, ownDomains, untitled: texts.text('cli.untitledMeeting') }),
    companyAs: createCompanies(deps, ownDomains),
    find: (id) => calls.find(id),
    unlinkedAt: createUnlinked(deps),
  };
}

function hasCall({ meeting, step }: Done, { find }: SyncContext): boolean {
  if (step !== null && step.kind !== 'relink') return IS_CALL.has(step.kind);
  const { link } = meeting;
  return link?.state === 'present' && find(link.callId) !== null;
}

function count(tally: Tally, done: Done, context: SyncContext): void {
  const counted = done.step === null ? null : COUNTED[done.step.kind];
  if (counted !== null) tally[counted] += 1;
  const { occurrence, isGone } = done.meeting;
  if (occurrence === null || isGone || !isAhead(occurrence, context)) return;
  tally.meetingCount += 1;
  if (hasCall(done, context)) tally.callCount += 1;
}

type Done = { readonly meeting: Meeting; readonly step: SyncStep | null };

/** Brings the calls in line with what was read of a calendar, in slices; tells the pages once. */
export function createSync(deps: SyncDeps) {
  const { calls, store, clock, emit, playbooks } = deps;
  const apply = createApplySteps(deps);

  return async (calendar: Calendar, reading: CalendarReading): Promise<Synced> => {
    const context = contextOf(deps, calendar, reading);
    const { now, timeZone } = context;
    const meetings = pairMeetings({
      ...{ calendar, reading, links: store.links(), now, until: now + READ_AHEAD_MS, timeZone },
      find: (id) => calls.find(id),
    });
    const playbook = playbooks.byDefault();
    const changed = new Set<CallId>();
    const tally: Tally = {
      ...{ addedCount: 0, changedCount: 0, cancelledCount: 0, leftOutCount: 0 },
      ...{ meetingCount: 0, callCount: 0, isSaved: true },
    };
    tally.isSaved = await inSlices(meetings, clock, (slice) => {
      const steps = planSync(slice, context);
      const applied = apply(
        steps.filter((step) => step !== null),
        playbook,
      );
      applied.changed.forEach((id) => changed.add(id));
      slice.forEach((meeting, place) => count(tally, { meeting, step: steps[place] ?? null }, context));
      return applied.isSaved;
    });
    if (changed.size > 0) tally.isSaved = store.secure() && tally.isSaved;
    if (changed.size > 0) emit('calls.changed', { ids: [...changed] });
    return tally;
  };
}
