import { describe, expect, it } from 'vitest';
import { days, hours, minutes } from '../../../../../shared/lib/time.ts';
import { aCall, anEndedCall, callId } from '../../../../builders/callBuilder.ts';
import { TRAY_NOW as now, trayWorld } from './trayWorld.ts';

const callIn = (ms: number) => aCall({ id: callId(1), startsAt: now + ms });

describe('keeping the tray true', () => {
  it('counts down by the minute within the hour', () => {
    const { clock, lines, tray } = trayWorld({ calls: [callIn(minutes(12))] });
    expect(tray.renderCount()).toBe(1);
    clock.advance(minutes(3));
    expect(lines()[0]).toBe('[Halden Freight in 9 min]');
    expect(tray.renderCount()).toBe(4);
  });

  it('neither renders nor reads while nothing can have changed', () => {
    const { clock, tray, readCount } = trayWorld({ calls: [callIn(hours(5))] });
    clock.advance(hours(3));
    expect(tray.renderCount()).toBe(1);
    expect(readCount()).toBe(1);
  });

  it('has one timer, and none once it is stopped', () => {
    const { clock, service, stop } = trayWorld({ calls: [callIn(minutes(12))] });
    service.changed();
    service.changed();
    expect(clock.armedCount()).toBe(1);
    stop();
    service.changed();
    expect(clock.armedCount()).toBe(0);
  });

  it('follows changes once, however many come together', () => {
    const { calls, service, settle, lines, readCount } = trayWorld();
    calls.save(callIn(minutes(12)));
    for (let n = 0; n < 40; n += 1) service.changed();
    settle();
    expect(lines()[0]).toBe('[Halden Freight in 12 min]');
    expect(readCount()).toBe(2);
  });

  it('is not made anew by a change that does not show', () => {
    const { calls, service, settle, tray } = trayWorld({ calls: [callIn(minutes(12))] });
    calls.save({ ...callIn(minutes(12)), clientAgenda: 'The Reno lanes' });
    service.changed();
    settle();
    expect(tray.renderCount()).toBe(1);
  });
});

describe('a tray whose machine slept, moved or failed', () => {
  it('is true again a minute after the machine slept through a start', () => {
    const { clock, lines } = trayWorld({ calls: [callIn(minutes(12)), anEndedCall({ id: callId(2) })] });
    clock.sleep(hours(6));
    clock.advance(minutes(1));
    expect(lines()[0]).toBe('[2 calls need a result]');
  });

  it('notices that the clock was set back, or the zone changed', () => {
    const { clock, lines, setClockBack } = trayWorld({ calls: [callIn(hours(2))] });
    expect(lines()[0]).toBe('[Halden Freight at 12:48]');
    clock.moveTo('America/New_York');
    clock.advance(minutes(1));
    expect(lines()[0]).toBe('[Halden Freight at 6:48]');
    setClockBack(days(1));
    clock.advance(minutes(1));
    expect(lines()[0]).toBe('[Halden Freight tomorrow at 6:48]');
  });

  it('goes on after a read that failed', () => {
    const { clock, service, settle, failReads, lines } = trayWorld({ calls: [callIn(minutes(30))] });
    failReads(true);
    service.changed();
    expect(() => settle()).toThrow('the disk is gone');
    failReads(false);
    clock.advance(minutes(2));
    expect(lines()[0]).toBe('[Halden Freight in 28 min]');
  });

  it('passes on what is pressed until it is stopped', () => {
    const { tray, acted, stop } = trayWorld({ calls: [callIn(minutes(12))] });
    tray.press('Prepare');
    stop();
    tray.press('Start');
    expect(acted).toEqual([{ kind: 'prepare', callId: callId(1) }]);
  });
});
