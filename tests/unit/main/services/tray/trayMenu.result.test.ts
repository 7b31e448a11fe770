import { describe, expect, it } from 'vitest';
import { days, hours, minutes } from '../../../../../shared/lib/time.ts';
import { callId } from '../../../../builders/callBuilder.ts';
import { APP_LINES, calder, halden, kestrel, PAUSE_LINES, RESULT_LINES, tessel } from './trayCalls.ts';
import { TRAY_NOW as now, trayWorld } from './trayWorld.ts';

describe('the menu while results are missing', () => {
  it('logs them from a submenu of each call', () => {
    const { tray, lines } = trayWorld({ calls: [tessel, kestrel, calder] });
    expect(lines()).toEqual([
      '[2 calls need a result]',
      'Tessel Beverages yesterday >',
      ...RESULT_LINES,
      'Kestrel Building Supply Mon >',
      ...RESULT_LINES,
      '---',
      '[Next: Calder Foods at 13:30]',
      'Define outcome',
      '---',
      'Calls today (1) >',
      '  13:30  Calder Foods (Not defined yet)',
      '---',
      ...PAUSE_LINES,
      ...APP_LINES,
    ]);
    expect(tray.onScreen()).toMatchObject({ icon: 'result', tooltip: 'Callside: 2 calls need a result' });
  });
});

describe('calls that wait for a result', () => {
  it('starts the next call from there once it is within the hour', () => {
    const next = { ...halden, startsAt: now + minutes(40) };
    expect(trayWorld({ calls: [tessel, next] }).lines()).toEqual(
      expect.arrayContaining(['[Next: Halden Freight in 40 min]', 'Start', 'Join on Microsoft Teams']),
    );
  });

  it('names days by their distance: a time today, a date after a week', () => {
    const today = { ...tessel, startsAt: now - hours(2) };
    const old = { ...kestrel, startsAt: now - days(9) };
    const { lines } = trayWorld({ calls: [today, old] });
    expect(lines()).toContain('Tessel Beverages 8:48 >');
    expect(lines()).toContain('Kestrel Building Supply 9 Nov >');
  });

  it('shows twelve, and leads to the rest', () => {
    const many = Array.from({ length: 14 }, (_, n) => ({ ...tessel, id: callId(n + 20) }));
    const { lines, tray, acted } = trayWorld({ calls: many });
    expect(lines().filter((line) => line.startsWith('Tessel'))).toHaveLength(12);
    tray.press('Show all 14');
    expect(acted).toEqual([{ kind: 'open' }]);
  });
});
