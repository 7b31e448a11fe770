import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { traySummary, type TrayFacts } from '../../../../shared/domain/traySummary.ts';
import { days, hours, minutes, seconds, type EpochMs } from '../../../../shared/lib/time.ts';
import { aCall, aLiveCall, anEndedCall, callId } from '../../../builders/callBuilder.ts';

/** 18 November 2026, 10:48 in Berlin. */
const now = Date.UTC(2026, 10, 18, 9, 48);
const TIME_ZONE = 'Europe/Berlin';

const factsWith = (overrides: Partial<TrayFacts> = {}): TrayFacts => ({
  calls: [],
  needsResult: [],
  live: null,
  pausedUntil: null,
  remindedIds: [],
  leadTimesMinutes: [15, 5, 0],
  timeZone: TIME_ZONE,
  ...overrides,
});

const startingIn = (ms: number) => factsWith({ calls: [aCall({ startsAt: now + ms })] });
const startKindIn = (ms: number) => traySummary(startingIn(ms), now).next?.start;

describe('when the next call begins', () => {
  it('is counted in minutes, rounded up, within the hour', () => {
    expect(startKindIn(1)).toEqual({ kind: 'in', minutes: 1 });
    expect(startKindIn(minutes(12))).toEqual({ kind: 'in', minutes: 12 });
    expect(startKindIn(minutes(11) + 1)).toEqual({ kind: 'in', minutes: 12 });
    expect(startKindIn(hours(1))).toEqual({ kind: 'in', minutes: 60 });
  });

  it('is a time later today, tomorrow, or on a day after that', () => {
    expect(startKindIn(hours(1) + 1)).toEqual({ kind: 'at' });
    expect(startKindIn(hours(14))).toEqual({ kind: 'tomorrow' });
    expect(startKindIn(days(3))).toEqual({ kind: 'later' });
  });

  it('lies behind a call that should have begun and is not over', () => {
    expect(startKindIn(0)).toEqual({ kind: 'began' });
    expect(startKindIn(-minutes(29))).toEqual({ kind: 'began' });
    expect(startKindIn(-minutes(31))).toBeUndefined();
  });
});

describe('the icon and the first line', () => {
  const waiting = [anEndedCall({ id: callId(7), startsAt: now - days(1) })];

  it('rest while nothing is planned or missing', () => {
    const summary = traySummary(factsWith(), now);
    expect(summary.icon).toBe('rest');
    expect(summary.headline).toEqual({ kind: 'nothing' });
  });

  it('name the next call at rest until 15 minutes before it', () => {
    expect(traySummary(startingIn(minutes(15) + 1), now)).toMatchObject({
      icon: 'rest',
      headline: { kind: 'next', start: { kind: 'in', minutes: 16 } },
    });
    expect(traySummary(startingIn(minutes(15)), now).icon).toBe('soon');
  });

  it('say what is missing before a call that is not soon, and count it', () => {
    const facts = { ...startingIn(hours(2)), needsResult: waiting };
    expect(traySummary(facts, now)).toMatchObject({
      icon: 'result',
      headline: { kind: 'needs-result', count: 1 },
      next: { start: { kind: 'at' } },
    });
  });

  it('let a call that is soon win over a result that is missing', () => {
    const facts = { ...startingIn(minutes(14)), needsResult: waiting };
    expect(traySummary(facts, now)).toMatchObject({ icon: 'soon', headline: { kind: 'next' } });
  });

  it('let a live call win over all', () => {
    const live = aLiveCall({ startsAt: now - minutes(12), startedAt: now - minutes(12) });
    const facts = { ...startingIn(minutes(3)), needsResult: waiting, live };
    expect(traySummary(facts, now)).toMatchObject({
      icon: 'soon',
      headline: { kind: 'live', time: { kind: 'left', minutes: 18 } },
      next: { start: { kind: 'in', minutes: 3 } },
    });
  });
});

describe('the time of a live call', () => {
  const timeAfter = (ms: number) => {
    const live = aLiveCall({ startsAt: now - ms, startedAt: now - ms, durationMinutes: 30 });
    return traySummary(factsWith({ live }), now).live?.time;
  };

  it('is what is left, rounded down as in the panel', () => {
    expect(timeAfter(0)).toEqual({ kind: 'left', minutes: 30 });
    expect(timeAfter(seconds(1))).toEqual({ kind: 'left', minutes: 29 });
    expect(timeAfter(minutes(30))).toEqual({ kind: 'left', minutes: 0 });
  });

  it('is what it is over by once its end has passed', () => {
    expect(timeAfter(minutes(30) + 1)).toEqual({ kind: 'over', minutes: 0 });
    expect(timeAfter(minutes(33) + 1)).toEqual({ kind: 'over', minutes: 3 });
  });
});

describe('the calls of today', () => {
  it('are those of this day where the user is', () => {
    const midnight = Date.UTC(2026, 10, 18, 23);
    const calls = [
      aCall({ id: callId(1), startsAt: midnight - 1 }),
      aCall({ id: callId(2), startsAt: midnight }),
    ];
    const idsIn = (timeZone: string) =>
      traySummary(factsWith({ calls, timeZone }), now).today.map(({ id }) => id);
    expect(idsIn(TIME_ZONE)).toEqual([callId(1)]);
    expect(idsIn('UTC')).toEqual([callId(1), callId(2)]);
  });
});

describe('putting a reminder off', () => {
  const soon = aCall({ id: callId(1), startsAt: now + minutes(15) });

  it('is offered from the first lead time to the start', () => {
    const at = (ms: number) => traySummary(factsWith({ calls: [soon] }), soon.startsAt + ms).snoozable?.id;
    expect(at(-minutes(15) - 1)).toBeUndefined();
    expect(at(-minutes(15))).toBe(soon.id);
    expect(at(-1)).toBe(soon.id);
    expect(at(0)).toBeUndefined();
  });

  it('is not offered without lead times', () => {
    expect(traySummary(factsWith({ calls: [soon], leadTimesMinutes: [] }), now).snoozable).toBeNull();
  });

  it('is offered for the call whose reminder is on screen, whenever it begins', () => {
    const later = aCall({ id: callId(2), startsAt: now + minutes(55) });
    const facts = factsWith({ calls: [soon, later], remindedIds: [later.id] });
    expect(traySummary(facts, now).snoozable?.id).toBe(later.id);
  });

  it('forgets a reminder whose call is over, live or gone', () => {
    const over = aCall({ id: callId(3), startsAt: now - hours(2) });
    const facts = factsWith({ calls: [over], remindedIds: [over.id, callId(9)] });
    expect(traySummary(facts, now).snoozable).toBeNull();
  });

  it('is not offered during a call', () => {
    const facts = factsWith({ calls: [soon], live: aLiveCall({ startsAt: now, startedAt: now }) });
    expect(traySummary(facts, now).snoozable).toBeNull();
  });
});

describe('the pause', () => {
  it('is told until it ends', () => {
    expect(traySummary(factsWith({ pausedUntil: now + 1 }), now).pausedUntil).toBe(now + 1);
    expect(traySummary(factsWith({ pausedUntil: now }), now).pausedUntil).toBeNull();
  });
});

describe('the next change', () => {
  const MIDNIGHT = Date.UTC(2026, 10, 18, 23);
  const changeOf = (facts: TrayFacts): EpochMs => traySummary(facts, now).nextChangeAt;

  it('is midnight when nothing lies ahead', () => {
    expect(changeOf(factsWith())).toBe(MIDNIGHT);
  });

  it('is not before the hour in front of a call, and every minute from then on', () => {
    expect(changeOf(startingIn(hours(3)))).toBe(now + hours(2));
    expect(changeOf(startingIn(minutes(30)))).toBe(now + minutes(1));
    expect(changeOf(startingIn(minutes(29) + 1))).toBe(now + 1);
  });

  it('is the end of a call that was not started', () => {
    expect(changeOf(startingIn(-minutes(10)))).toBe(now + minutes(20) + 1);
  });

  it('is the end of a pause, and the first lead time', () => {
    expect(changeOf(factsWith({ pausedUntil: now + minutes(30) }))).toBe(now + minutes(30));
    expect(changeOf({ ...startingIn(hours(3)), leadTimesMinutes: [120] })).toBe(now + hours(1));
  });
});

describe('a tray that is told again at its next change', () => {
  it('leaves nothing out: in between the tray says the same', () => {
    const at = fc.integer({ min: -180, max: 36 * 60 }).map((count) => now + minutes(count) + (count % 7));
    const planned = fc.array(fc.record({ startsAt: at, durationMinutes: fc.integer({ min: 1, max: 90 }) }), {
      maxLength: 4,
    });
    const isLive = fc.boolean();
    fc.assert(
      fc.property(
        planned,
        isLive,
        fc.double({ min: 0, max: 1, noNaN: true }),
        (appointments, live, share) => {
          const facts = factsWith({
            calls: appointments.map((appointment, n) => aCall({ id: callId(n + 2), ...appointment })),
            live: live ? aLiveCall({ startsAt: now - minutes(9), startedAt: now - minutes(8) - 13 }) : null,
            pausedUntil: now + minutes(45),
          });
          const told = traySummary(facts, now);
          const between = now + Math.floor((told.nextChangeAt - 1 - now) * share);
          expect(told.nextChangeAt).toBeGreaterThan(now);
          const { nextChangeAt, ...said } = traySummary(facts, between);
          expect({ ...said, nextChangeAt }).toEqual(told);
        },
      ),
    );
  });
});
