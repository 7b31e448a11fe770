import { describe, expect, it } from 'vitest';
import { callClock, type ClockPlan } from '../../../../shared/domain/callClock.ts';
import { minutes, seconds } from '../../../../shared/lib/time.ts';

const STARTS_AT = Date.UTC(2026, 10, 18, 19, 0);
const plan: ClockPlan = {
  startedAt: STARTS_AT,
  startsAt: STARTS_AT,
  durationMinutes: 30,
  askLeadMinutes: 5,
};
const at = (minute: number, change: Partial<ClockPlan> = {}) =>
  callClock({ ...plan, ...change }, STARTS_AT + minutes(minute));

describe('the time of a call', () => {
  it('counts what has passed and what is left', () => {
    expect(at(12)).toMatchObject({
      elapsedMs: minutes(12),
      leftMs: minutes(18),
      endsAt: STARTS_AT + minutes(30),
      fractionLeft: 0.6,
    });
  });

  it('goes on below zero past the end, with nothing of the ring left', () => {
    expect(at(32)).toMatchObject({ leftMs: -minutes(2), fractionLeft: 0, phase: 'over' });
  });

  it('never runs backwards when the computer clock is set back', () => {
    expect(at(-1)).toMatchObject({ elapsedMs: 0, fractionLeft: 1 });
  });
});

describe('the end', () => {
  it('stays as planned for a call begun a little late', () => {
    expect(at(7, { startedAt: STARTS_AT + minutes(6) }).endsAt).toBe(STARTS_AT + minutes(30));
  });

  it('stays as planned for a call begun a little early', () => {
    expect(at(0, { startedAt: STARTS_AT - minutes(5) }).endsAt).toBe(STARTS_AT + minutes(30));
  });

  it('gives a call its whole length when less than half of the plan is left', () => {
    const startedAt = STARTS_AT + minutes(16);
    expect(at(17, { startedAt }).endsAt).toBe(startedAt + minutes(30));
  });

  it('gives a call its whole length when it is held far ahead of its plan', () => {
    const startedAt = STARTS_AT - minutes(120);
    expect(at(-110, { startedAt }).endsAt).toBe(startedAt + minutes(30));
  });
});

describe('the turn to ASK', () => {
  it('comes five minutes before the end, to the second', () => {
    expect(callClock(plan, STARTS_AT + minutes(25) - seconds(1)).phase).toBe('talk');
    expect(at(25)).toMatchObject({ phase: 'ask', askAt: STARTS_AT + minutes(25) });
  });

  it('follows the setting', () => {
    expect(at(0, { askLeadMinutes: 8 }).askAt).toBe(STARTS_AT + minutes(22));
  });

  it('never comes before two thirds of a short call', () => {
    expect(at(0, { durationMinutes: 9 }).askAt).toBe(STARTS_AT + minutes(6));
  });

  it('never comes by itself when the setting says so', () => {
    expect(at(29, { askLeadMinutes: 0 })).toMatchObject({ askAt: null, phase: 'talk' });
    expect(at(31, { askLeadMinutes: 0 }).phase).toBe('over');
  });

  it('is still on at the very second of the end', () => {
    expect(at(30).phase).toBe('ask');
  });
});
