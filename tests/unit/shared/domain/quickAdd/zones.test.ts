import { describe, expect, it } from 'vitest';
import { readQuickAdd } from '../../../../../shared/domain/quickAdd/readQuickAdd.ts';
import { british } from './readings.ts';

describe('a zone', () => {
  const ZONES: readonly (readonly [string, string, string])[] = [
    ['Acme, tomorrow 3pm ET', 'America/New_York', '2026-11-19T20:00:00Z'],
    ['Acme, tomorrow 3pm et', 'America/New_York', '2026-11-19T20:00:00Z'],
    ['Acme, tomorrow 15:00Z', 'UTC', '2026-11-19T15:00:00Z'],
    ['Acme, 2026-11-19T15:00+01:00', '+01:00', '2026-11-19T14:00:00Z'],
    ['Acme, tomorrow 15:00 GMT-5', '-05:00', '2026-11-19T20:00:00Z'],
    ['Acme, tomorrow 15:00 (Eastern time)', 'America/New_York', '2026-11-19T20:00:00Z'],
    ['Acme, tomorrow 15:00 Ortszeit Berlin', 'Europe/Berlin', '2026-11-19T14:00:00Z'],
  ];

  it.each(ZONES)('of “%s” is %s', (text, timeZone, instant) => {
    const atMs = Temporal.Instant.from(instant).epochMilliseconds;

    expect(british(text).start).toEqual({ kind: 'instant', atMs, timeZone });
  });

  it.each(['Acme, tomorrow 15:00 UTC+99', 'Acme, tomorrow 15:00 some time', 'Acme, CET, tomorrow 15:00'])(
    'is the user’s own in “%s”',
    (text) => {
      expect(british(text).start).toMatchObject({ timeZone: 'Europe/London' });
    },
  );

  it('told in letters of the other season is offered as they say', () => {
    const july = { now: '2026-07-15T08:40:00+01:00[Europe/London]', locale: 'en-GB' };
    const { start, alternatives, ambiguous } = readQuickAdd('Acme, tomorrow 3pm EST', july);

    expect([start, ...alternatives.start]).toMatchObject([
      { timeZone: 'America/New_York', atMs: Date.UTC(2026, 6, 16, 19) },
      { timeZone: '-05:00', atMs: Date.UTC(2026, 6, 16, 20) },
    ]);
    expect(ambiguous).toEqual(['start']);
  });
});
