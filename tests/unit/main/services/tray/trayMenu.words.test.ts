import { describe, expect, it } from 'vitest';
import { hours } from '../../../../../shared/lib/time.ts';
import { calder, halden, kestrel, tessel } from './trayCalls.ts';
import { TRAY_NOW as now, trayWorld } from './trayWorld.ts';

describe('names and words', () => {
  it('are clipped to the length of a menu, and a contact stands in for a company', () => {
    const long = { ...halden, company: `${'Very '.repeat(12)}long name` };
    expect(trayWorld({ calls: [long] }).lines()[0]).toMatch(/^\[(Very ){7}Very… in 12 min\]$/);
    expect(trayWorld({ calls: [{ ...halden, company: ' ' }] }).lines()[0]).toBe('[Dana Whitfield in 12 min]');
    expect(trayWorld({ calls: [{ ...halden, company: '', contact: '' }] }).lines()[0]).toBe(
      '[A call in 12 min]',
    );
  });

  it('are German for a German seller, and times follow the locale', () => {
    const german = trayWorld({ calls: [halden, tessel], language: 'de', locale: 'de-DE' });
    expect(german.lines().slice(0, 4)).toEqual([
      '[Halden Freight in 12 Min.]',
      'Starten',
      'In Microsoft Teams beitreten',
      'Vorbereiten',
    ]);
    expect(german.lines()).toContain('  Tessel Beverages gestern >');
    expect(trayWorld({ calls: [calder], locale: 'en-US' }).lines()[0]).toMatch(
      /^\[Calder Foods at 1:30\sPM\]$/u,
    );
  });
});

describe('private mode', () => {
  it('names neither client nor outcome', () => {
    const calls = [halden, calder, tessel, { ...kestrel, startsAt: now - hours(2) }];
    const { tray, lines } = trayWorld({ calls, settings: { areRemindersPrivate: true } });
    expect(tray.onScreen()?.tooltip).toBe('Callside: A call in 12 min');
    expect(lines()).toEqual(
      expect.arrayContaining([
        '[A call in 12 min]',
        '  11:00, 30 min',
        '  A call at 10:48 yesterday >',
        '  A call at 8:48 >',
      ]),
    );
    expect(JSON.stringify(tray.onScreen())).not.toMatch(/Halden|Calder|Tessel|Kestrel|Dana|CFO|defined/);
  });

  it('names no client after the first line either', () => {
    const { lines } = trayWorld({ calls: [calder, tessel], settings: { areRemindersPrivate: true } });
    expect(lines()).toContain('[Next call at 13:30]');
  });
});
