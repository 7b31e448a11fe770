import { describe, expect, it } from 'vitest';
import type { ShownReminder } from '../../../../../shared/ipc/reminders.ts';
import { days, minutes } from '../../../../../shared/lib/time.ts';
import { APP_LINES, calder, halden, NO_OUTCOME, PAUSE_LINES } from './trayCalls.ts';
import { TRAY_NOW as now, trayWorld } from './trayWorld.ts';

const beforeReminder: ShownReminder = {
  ...{ id: 'x', kind: 'before', shownAt: now, isPrivate: false },
  call: {
    callId: halden.id,
    ...{ company: halden.company, contact: halden.contact, startsAt: halden.startsAt },
    ...{ endsAt: halden.startsAt + 1, hasOutcome: true, outcome: null, opening: '', canJoin: true },
  },
};
const testReminder: ShownReminder = { id: 't', kind: 'test', shownAt: now, isPrivate: false };

describe('the menu before a call', () => {
  it('says what is next and in how long, and what can be done about it', () => {
    const { tray, lines } = trayWorld({ calls: [halden, calder] });
    expect(lines()).toEqual([
      '[Halden Freight in 12 min]',
      'Start',
      'Join on Microsoft Teams',
      'Prepare',
      'Snooze reminder >',
      '  5 minutes',
      '  10 minutes',
      '  Until it starts',
      '---',
      'Calls today (2) >',
      '  11:00  Halden Freight',
      '  13:30  Calder Foods (Not defined yet)',
      '---',
      ...PAUSE_LINES,
      ...APP_LINES,
    ]);
    expect(tray.onScreen()).toMatchObject({
      icon: 'soon',
      tooltip: 'Callside: Halden Freight in 12 min',
      title: '12 min',
    });
  });

  it('puts off the reminder that is on screen, also after the start', () => {
    const world = trayWorld({ calls: [{ ...halden, startsAt: now - minutes(1) }] });
    expect(world.lines()).not.toContain('Snooze reminder >');
    world.remind({ current: [testReminder] });
    world.service.changed();
    world.settle();
    expect(world.lines()).not.toContain('Snooze reminder >');
    world.remind({ current: [beforeReminder] });
    world.service.changed();
    world.settle();
    expect(world.lines()).toContain('  10 minutes');
    expect(world.lines()).not.toContain('  Until it starts');
  });
});

describe('the entries for the next call', () => {
  it('offers to define an outcome that is missing, and to join only where a link leads somewhere', () => {
    const call = { ...halden, outcome: NO_OUTCOME, meetingUrl: 'file:///etc/passwd' };
    expect(
      trayWorld({ calls: [call] })
        .lines()
        .slice(0, 3),
    ).toEqual(['[Halden Freight in 12 min]', 'Start', 'Define outcome']);
  });

  it('joins a link of a service it does not know without naming it', () => {
    const { lines } = trayWorld({ calls: [{ ...halden, meetingUrl: 'https://meet.halden.example/7' }] });
    expect(lines()).toContain('Join the meeting');
  });

  it('only prepares a call of another day', () => {
    const tomorrow = { ...halden, startsAt: now + days(1) };
    const { tray, lines } = trayWorld({ calls: [tomorrow] });
    expect(lines()).toEqual([
      '[Halden Freight tomorrow at 10:48]',
      'Prepare',
      '---',
      ...PAUSE_LINES,
      ...APP_LINES,
    ]);
    expect(tray.onScreen()).toMatchObject({ icon: 'rest', title: '' });
    const later = trayWorld({ calls: [{ ...halden, startsAt: now + days(3) }] });
    expect(later.lines()[0]).toBe('[Halden Freight Sat at 10:48]');
  });

  it('says since when a call is on that was not started', () => {
    const { lines } = trayWorld({ calls: [{ ...halden, startsAt: now - minutes(3) }] });
    expect(lines().slice(0, 2)).toEqual(['[Halden Freight began at 10:45]', 'Start']);
  });

  it('has nothing to say on an empty day', () => {
    expect(trayWorld().lines()).toEqual(['[No calls planned]', '---', ...PAUSE_LINES, ...APP_LINES]);
  });
});
