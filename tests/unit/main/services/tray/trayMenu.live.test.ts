import { describe, expect, it } from 'vitest';
import { days, hours, minutes } from '../../../../../shared/lib/time.ts';
import { aCall, aLiveCall, aLoggedCall, callId } from '../../../../builders/callBuilder.ts';
import { APP_LINES, calder, RESULT_LINES, tessel } from './trayCalls.ts';
import { TRAY_NOW as now, trayWorld } from './trayWorld.ts';

describe('the menu during a call', () => {
  const live = aLiveCall({
    id: callId(5),
    startsAt: now - minutes(12),
    startedAt: now - minutes(12),
    durationMinutes: 30,
  });

  it('leads to the panel and the ask; the next call can be prepared', () => {
    const { tray, lines } = trayWorld({ calls: [live, calder, tessel] });
    expect(lines()).toEqual([
      '[Halden Freight, 18 min left]',
      'Show the panel',
      'Ask now',
      'End and log',
      '---',
      '[Next: Calder Foods at 13:30]',
      'Define outcome',
      '---',
      'Needs a result (1) >',
      '  Tessel Beverages yesterday >',
      ...RESULT_LINES.map((line) => `  ${line}`),
      '---',
      ...APP_LINES,
    ]);
    expect(tray.onScreen()).toMatchObject({ icon: 'soon', title: '18 min' });
  });

  it('says when the time is nearly up, up, and over', () => {
    const { clock, lines, tray } = trayWorld({ calls: [live] });
    clock.advance(minutes(17) + 1);
    expect(lines()[0]).toBe('[Halden Freight, under a minute left]');
    clock.advance(minutes(1));
    expect(lines()[0]).toBe('[Halden Freight, time is up]');
    expect(tray.onScreen()?.title).toBe('');
    clock.advance(minutes(3));
    expect(lines()[0]).toBe('[Halden Freight, 3 min over]');
  });
});

describe('the calls of today', () => {
  it('say where each of them stands', () => {
    const calls = [
      aLoggedCall({ id: callId(1), startsAt: now - hours(2) }),
      aCall({ id: callId(2), company: 'Arden Glass', startsAt: now - hours(1), durationMinutes: 15 }),
      aCall({ id: callId(6), startsAt: now + hours(2) }),
    ];
    expect(trayWorld({ calls }).lines()).toEqual(
      expect.arrayContaining([
        '  8:48  Halden Freight (Gained)',
        '  9:48  Arden Glass (Needs a result)',
        '  12:48  Halden Freight',
      ]),
    );
  });
});

describe('the pause', () => {
  it('is told with its end, and ends with a press', () => {
    const world = trayWorld();
    world.remind({ pausedUntil: now + minutes(30) });
    world.service.changed();
    world.settle();
    expect(world.lines()).toContain('[Reminders paused until 11:18]');
    world.tray.press('Resume reminders');
    expect(world.acted).toEqual([{ kind: 'pause', pause: null }]);
  });

  it('names the day when it ends on another', () => {
    const world = trayWorld();
    world.remind({ pausedUntil: now + days(1) });
    world.service.changed();
    world.settle();
    expect(world.lines()).toContain('[Reminders paused until Thu 10:48]');
  });
});
