import fc from 'fast-check';
import { expect, it } from 'vitest';
import { zonedTime } from '../../../../shared/lib/time.ts';
import { offsetAt, wallDayAt, wallTimeAt } from '../../../../shared/lib/wallClock.ts';

const ZONES = [
  ...['UTC', 'Europe/Berlin', 'America/New_York', 'Australia/Lord_Howe', 'Africa/Monrovia', 'Asia/Kathmandu'],
  ...['Pacific/Apia', 'Africa/Casablanca', 'America/Sao_Paulo', 'Europe/Dublin', 'Asia/Tehran', '+05:30'],
];
const zone = fc.constantFrom(...ZONES, ...Intl.supportedValuesOf('timeZone'));
const YEAR_MS = 365.25 * 86_400_000;

/** What Temporal itself says of each instant. */
const said = (at: number, timeZone: string) => {
  const zoned = zonedTime(at, timeZone);
  const wall = zoned.toPlainDateTime().toString({ smallestUnit: 'second' }).replace('T', ' ');
  return { wall, day: zoned.toPlainDate().toString(), offset: zoned.offset };
};
const told = (at: number, timeZone: string) => ({
  wall: wallTimeAt(at, timeZone),
  day: wallDayAt(at, timeZone),
  offset: offsetAt(at, timeZone),
});

const instant = fc.oneof(
  fc.integer({ min: -8.64e15, max: 8.64e15 }),
  fc.integer({ min: -150 * YEAR_MS, max: 150 * YEAR_MS }),
  fc.integer({ min: 0, max: 70 * YEAR_MS }),
  fc.constantFrom(-8.64e15, 8.64e15, 8.64e15 - 1, -1, 0, 8.64e15 - 172_800_000, 253_402_300_799_999),
);

it('says of every instant in every zone what Temporal says', () => {
  fc.assert(
    fc.property(instant, zone, (at, timeZone) => {
      expect(told(at, timeZone)).toEqual(said(at, timeZone));
    }),
    { numRuns: 2_000 },
  );
});

const around = (change: number): readonly number[] => [change - 1, change, change + 1];

/** The first changes of a zone's clocks from an instant on. */
function changesFrom(at: number, timeZone: string): readonly number[] {
  const changes: number[] = [];
  let next = zonedTime(at, timeZone).getTimeZoneTransition('next');
  while (next !== null && changes.length < 12) {
    changes.push(next.epochMilliseconds);
    next = next.getTimeZoneTransition('next');
  }
  return changes;
}

it.each(ZONES)('says what Temporal says around each change of the clocks in %s, in any order', (timeZone) => {
  for (const begin of [-130, 0, 50, 400]) {
    const instants = changesFrom(begin * YEAR_MS, timeZone).flatMap(around);
    for (const at of [...instants, ...instants.toReversed()]) {
      expect(told(at, timeZone)).toEqual(said(at, timeZone));
    }
  }
});

it('keeps the seconds of an offset that had some', () => {
  expect(told(0, 'Africa/Monrovia')).toEqual({
    ...{ wall: '1969-12-31 23:15:30', day: '1969-12-31', offset: '-00:44:30' },
  });
});

it('forgets zones and spans when it has met very many, and says the same afterwards', () => {
  for (const timeZone of Intl.supportedValuesOf('timeZone'))
    expect(told(0, timeZone)).toEqual(said(0, timeZone));
  for (let year = 0; year < 300; year += 1) {
    const at = year * YEAR_MS;
    expect(told(at, 'Europe/Berlin')).toEqual(said(at, 'Europe/Berlin'));
  }
});

it('throws for a zone that nobody knows', () => {
  expect(() => wallTimeAt(0, 'Nowhere/Town')).toThrow(RangeError);
});
