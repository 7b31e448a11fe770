import { hours, minutes, zonedTime, type EpochMs } from '../lib/time.ts';
import type { Call, CallId, LiveCall, PlannedCall } from '../schemas/call.ts';
import { callClock } from './callClock.ts';
import { plannedEnd } from './callStages.ts';
import { nextCallOf } from './nextCall.ts';

/** What the tray is told from. */
export type TrayFacts = {
  /** Those of today, of every stage, and those of the days after; by start. */
  readonly calls: readonly Call[];
  readonly needsResult: readonly Call[];
  readonly live: LiveCall | null;
  readonly pausedUntil: EpochMs | null;
  /** Calls whose reminder is on screen, the newest first. */
  readonly remindedIds: readonly CallId[];
  readonly leadTimesMinutes: readonly number[];
  readonly timeZone: string;
};

/** When the next call begins. Minutes are rounded up, and counted within the hour only. */
export type TrayStart =
  | { readonly kind: 'in'; readonly minutes: number }
  | { readonly kind: 'began' | 'at' | 'tomorrow' | 'later' };

export type TrayNext = { readonly call: PlannedCall; readonly start: TrayStart };

/** Whole minutes, rounded down as the panel's ring has them. */
export type TrayLive = {
  readonly call: LiveCall;
  readonly time: { readonly kind: 'left' | 'over'; readonly minutes: number };
};

export type TrayHeadline =
  | ({ readonly kind: 'live' } & TrayLive)
  | ({ readonly kind: 'next' } & TrayNext)
  | { readonly kind: 'needs-result'; readonly count: number }
  | { readonly kind: 'nothing' };

export type TraySummary = {
  readonly icon: 'rest' | 'soon' | 'result';
  readonly headline: TrayHeadline;
  readonly live: TrayLive | null;
  readonly next: TrayNext | null;
  /** Calls of today, whatever became of them. */
  readonly today: readonly Call[];
  readonly needsResult: readonly Call[];
  /** The call whose reminder can be put off. */
  readonly snoozable: PlannedCall | null;
  /** Null when reminders are not paused. */
  readonly pausedUntil: EpochMs | null;
  /** Nothing above changes before this instant unless a fact does. */
  readonly nextChangeAt: EpochMs;
};

const SOON_MS = minutes(15);
const COUNTED_MS = hours(1);

type Day = { readonly now: EpochMs; readonly timeZone: string };

const daysAway = (at: EpochMs, { now, timeZone }: Day): number =>
  zonedTime(now, timeZone).toPlainDate().until(zonedTime(at, timeZone).toPlainDate()).days;

function startOf({ startsAt }: PlannedCall, day: Day): TrayStart {
  const leftMs = startsAt - day.now;
  if (leftMs <= 0) return { kind: 'began' };
  if (leftMs <= COUNTED_MS) return { kind: 'in', minutes: Math.ceil(leftMs / minutes(1)) };
  const away = daysAway(startsAt, day);
  if (away === 0) return { kind: 'at' };
  return { kind: away === 1 ? 'tomorrow' : 'later' };
}

const endOf = (call: LiveCall, now: EpochMs): EpochMs =>
  callClock({ ...call, askLeadMinutes: 0 }, now).endsAt;

const wholeMinutesLeft = (call: LiveCall, now: EpochMs): number =>
  Math.floor((endOf(call, now) - now) / minutes(1));

function liveAt(call: LiveCall, now: EpochMs): TrayLive {
  const left = wholeMinutesLeft(call, now);
  return { call, time: left < 0 ? { kind: 'over', minutes: -left - 1 } : { kind: 'left', minutes: left } };
}

const isSoon = (next: TrayNext | null, now: EpochMs): boolean =>
  next !== null && next.call.startsAt - now <= SOON_MS;

type Shown = Pick<TraySummary, 'live' | 'next' | 'needsResult'>;

/** What is on, then what is about to be, then what is missing, then what comes later. */
function headlineOf({ live, next, needsResult }: Shown, now: EpochMs): TrayHeadline {
  if (live !== null) return { kind: 'live', ...live };
  const isNextSoon = isSoon(next, now);
  if (needsResult.length > 0 && !isNextSoon) return { kind: 'needs-result', count: needsResult.length };
  return next === null ? { kind: 'nothing' } : { kind: 'next', ...next };
}

function iconOf({ live, next, needsResult }: Shown, now: EpochMs): TraySummary['icon'] {
  if (live !== null || isSoon(next, now)) return 'soon';
  return needsResult.length > 0 ? 'result' : 'rest';
}

/** The first reminder of a call that falls due before its start, as an instant; its start when there is none. */
const firstReminderAt = ({ startsAt }: PlannedCall, leadTimesMinutes: readonly number[]): EpochMs =>
  startsAt - minutes(Math.max(0, ...leadTimesMinutes));

/** During a call nothing reminds of others, so nothing is there to be put off. */
function snoozableOf(facts: TrayFacts, next: TrayNext | null, now: EpochMs): PlannedCall | null {
  if (facts.live !== null) return null;
  const ahead = facts.calls.filter((call) => call.stage === 'planned' && plannedEnd(call) >= now);
  const reminded = facts.remindedIds.flatMap((id) => ahead.filter((call) => call.id === id))[0];
  if (reminded?.stage === 'planned') return reminded;
  if (next === null || next.call.startsAt <= now) return null;
  return firstReminderAt(next.call, facts.leadTimesMinutes) <= now ? next.call : null;
}

function changesOfNext({ call, start }: TrayNext, leadTimesMinutes: readonly number[]): readonly EpochMs[] {
  const tick = start.kind === 'in' ? call.startsAt - minutes(start.minutes - 1) : call.startsAt - COUNTED_MS;
  return [tick, firstReminderAt(call, leadTimesMinutes)];
}

const changeOfLive = (call: LiveCall, now: EpochMs): EpochMs =>
  endOf(call, now) - minutes(wholeMinutesLeft(call, now)) + 1;

function nextChange(facts: TrayFacts, next: TrayNext | null, now: EpochMs): EpochMs {
  const midnight = zonedTime(now, facts.timeZone).startOfDay().add({ days: 1 }).epochMilliseconds;
  const turns = [
    ...facts.calls.filter(({ stage }) => stage === 'planned').map((call) => plannedEnd(call) + 1),
    ...(next === null ? [] : changesOfNext(next, facts.leadTimesMinutes)),
    ...(facts.live === null ? [] : [changeOfLive(facts.live, now)]),
    ...(facts.pausedUntil === null ? [] : [facts.pausedUntil]),
  ];
  return Math.min(midnight, ...turns.filter((at) => at > now));
}

/** What the tray has to say at `now`, as codes and values. */
export function traySummary(facts: TrayFacts, now: EpochMs): TraySummary {
  const { calls, needsResult, timeZone, pausedUntil } = facts;
  const day = { now, timeZone };
  const call = nextCallOf(calls, now);
  const next = call === null ? null : { call, start: startOf(call, day) };
  const live = facts.live === null ? null : liveAt(facts.live, now);
  const shown = { live, next, needsResult };
  return {
    ...shown,
    icon: iconOf(shown, now),
    headline: headlineOf(shown, now),
    today: calls.filter(({ startsAt }) => daysAway(startsAt, day) === 0),
    snoozable: snoozableOf(facts, next, now),
    pausedUntil: pausedUntil !== null && pausedUntil > now ? pausedUntil : null,
    nextChangeAt: nextChange(facts, next, now),
  };
}
