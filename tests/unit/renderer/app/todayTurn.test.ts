import { expect, it } from 'vitest';
import { countLeftToday, nextTurn } from '../../../../renderer/app/todayTurn.ts';
import type { Today } from '../../../../shared/ipc/contract.ts';
import type { Call } from '../../../../shared/schemas/call.ts';
import { aCall, callId } from '../../../builders/callBuilder.ts';

const ZONE = 'Europe/Berlin';
const at = (text: string): number => Temporal.ZonedDateTime.from(`${text}[${ZONE}]`).epochMilliseconds;
const of = (...calls: readonly Call[]): Today => ({ calls, needsResult: [], live: null, hasAnyCall: true });
const now = at('2026-11-18T10:48');

it('turns when the end of a call that was not started passes', () => {
  const calls = [
    aCall({ id: callId(1), startsAt: at('2026-11-18T13:00'), durationMinutes: 45 }),
    aCall({ id: callId(2), startsAt: at('2026-11-18T11:00'), durationMinutes: 30 }),
  ];
  expect(nextTurn(of(...calls), now, ZONE)).toBe(at('2026-11-18T11:30') + 1);
});

it('turns at midnight of this computer’s zone when nothing is planned', () => {
  const logged = aCall({ stage: 'logged', startsAt: at('2026-11-18T11:00') });
  expect(nextTurn(of(logged), now, ZONE)).toBe(at('2026-11-19T00:00'));
});

it('does not turn for an end that has passed', () => {
  const over = aCall({ startsAt: at('2026-11-18T10:00'), durationMinutes: 30 });
  expect(nextTurn(of(over), now, ZONE)).toBe(at('2026-11-19T00:00'));
});

it('counts what is still to be held today, not what is over, live, logged or tomorrow', () => {
  const today = of(
    aCall({ id: callId(1), startsAt: at('2026-11-18T10:30'), durationMinutes: 30 }),
    aCall({ id: callId(2), startsAt: at('2026-11-18T23:59') }),
    aCall({ id: callId(3), startsAt: at('2026-11-18T09:00'), durationMinutes: 30 }),
    aCall({ id: callId(4), startsAt: at('2026-11-19T00:00') }),
    aCall({ id: callId(5), stage: 'live', startsAt: at('2026-11-18T10:30') }),
    aCall({ id: callId(6), stage: 'logged', startsAt: at('2026-11-18T12:00') }),
  );
  expect(countLeftToday(today, now, ZONE)).toBe(2);
});
