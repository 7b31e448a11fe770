import { describe, expect, it } from 'vitest';
import { otherStarts, whenOf } from '../../../../renderer/features/plan/when.ts';

const ZONE = 'America/New_York';
const at = (text: string, zone = ZONE): number =>
  Temporal.ZonedDateTime.from(`${text}[${zone}]`).epochMilliseconds;
const instant = (text: string, timeZone = ZONE) =>
  ({ kind: 'instant', atMs: at(text, timeZone), timeZone }) as const;

describe('whenOf', () => {
  it('keeps the zone that the line names, and shows the time of this computer', () => {
    expect(whenOf(instant('2026-11-19T15:00', 'Europe/London'), {}, ZONE)).toEqual({
      date: '2026-11-19',
      time: '10:00',
      startsAt: at('2026-11-19T10:00'),
      timeZone: 'Europe/London',
    });
  });

  it('lacks the time of a line that says only a day, until it is set', () => {
    const day = { kind: 'day', date: '2026-11-19' } as const;
    expect(whenOf(day, {}, ZONE)).toMatchObject({ date: '2026-11-19', time: null, startsAt: null });
    expect(whenOf(day, { time: '09:30' }, ZONE).startsAt).toBe(at('2026-11-19T09:30'));
  });

  it('changes only the part that was set by hand', () => {
    const when = whenOf(instant('2026-11-19T09:00'), { date: '2026-11-26' }, ZONE);
    expect(when.startsAt).toBe(at('2026-11-26T09:00'));
  });

  it('moves on a time that summer time skips', () => {
    const when = whenOf({ kind: 'none' }, { date: '2026-03-08', time: '02:30' }, ZONE);
    expect(when.startsAt).toBe(at('2026-03-08T03:30'));
  });
});

describe('otherStarts', () => {
  const shown = { date: '2026-11-19', time: '09:00' };

  it('says in what another reading differs', () => {
    const others = otherStarts(
      shown,
      [instant('2026-11-26T09:00'), instant('2026-11-19T21:00'), instant('2026-11-26T21:00')],
      ZONE,
    );
    expect(others.map(({ differsIn }) => differsIn)).toEqual(['date', 'time', 'both']);
  });

  it('leaves out the reading that is shown, and none at all', () => {
    expect(otherStarts(shown, [instant('2026-11-19T09:00'), { kind: 'none' }], ZONE)).toEqual([]);
  });
});
