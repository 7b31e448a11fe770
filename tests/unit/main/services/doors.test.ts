import { describe, expect, it } from 'vitest';
import { isHiddenStart } from '../../../../main/adapters/system/hiddenStart.ts';
import { createDoorService } from '../../../../main/services/doorService.ts';
import { createWindowOrders } from '../../../../main/services/windowOrders.ts';
import { seconds } from '../../../../shared/lib/time.ts';
import { callId } from '../../../builders/callBuilder.ts';
import { fakeClock } from '../../../fakes/fakeClock.ts';
import { fakeTray } from '../../../fakes/fakeTray.ts';
import { fakeEmit, fakeWindows } from '../../../fakes/fakeWorld.ts';

function doorWorld({ hasTray, hasDock = false }: { readonly hasTray: boolean; readonly hasDock?: boolean }) {
  const clock = fakeClock();
  const windows = fakeWindows();
  const tray = fakeTray(hasTray);
  const door = createDoorService({ tray, windows, clock, hasDock });
  return { clock, windows, tray, door, stop: door.follow() };
}

describe('a start', () => {
  it('shows the window at once', () => {
    const { door, windows } = doorWorld({ hasTray: true });
    door.begin(false);
    expect(windows.mainIs()).toBe('shown');
  });

  it('that is hidden shows none while the tray is there', () => {
    const { door, windows, clock } = doorWorld({ hasTray: true });
    door.begin(true);
    clock.advance(seconds(60));
    expect(windows.mainIs()).toBe('closed');
  });

  it('that is hidden gives the tray five seconds to come', () => {
    const { door, windows, clock, tray } = doorWorld({ hasTray: false });
    door.begin(true);
    clock.advance(seconds(4));
    tray.hostIs(true);
    clock.advance(seconds(60));
    expect(windows.mainIs()).toBe('closed');
  });

  it('that is hidden minimises the window where no tray comes', () => {
    const { door, windows, clock } = doorWorld({ hasTray: false });
    door.begin(true);
    clock.advance(seconds(5));
    expect(windows.mainIs()).toBe('minimized');
  });

  it('that is hidden needs no window where there is a dock', () => {
    const { door, windows, clock } = doorWorld({ hasTray: false, hasDock: true });
    door.begin(true);
    clock.advance(seconds(5));
    expect(windows.mainIs()).toBe('closed');
  });

  it('is hidden by its argument, or when macOS opened it at login', () => {
    expect(isHiddenStart({ argv: ['callside'], wasOpenedAtLogin: false })).toBe(false);
    expect(isHiddenStart({ argv: ['callside', '--hidden'], wasOpenedAtLogin: false })).toBe(true);
    expect(isHiddenStart({ argv: ['callside'], wasOpenedAtLogin: true })).toBe(true);
  });
});

describe('a tray that goes for good', () => {
  it('leaves the window as the door, and does not bring it up when it is there', () => {
    const { windows, tray } = doorWorld({ hasTray: true });
    tray.hostIs(false);
    expect(windows.mainIs()).toBe('minimized');
    tray.hostIs(true);
    windows.showMain();
    tray.hostIs(false);
    expect(windows.mainIs()).toBe('shown');
  });

  it('is no longer followed once that was stopped', () => {
    const { door, windows, tray, clock, stop } = doorWorld({ hasTray: true });
    door.begin(true);
    stop();
    tray.hostIs(false);
    expect(windows.mainIs()).toBe('closed');
    expect(clock.armedCount()).toBe(0);
  });
});

describe('an order to the window', () => {
  const orderWorld = () => {
    const windows = fakeWindows();
    const { emit, emitted } = fakeEmit();
    return { windows, emitted, orders: createWindowOrders({ windows, emit }) };
  };

  it('waits for a page that is still opening, and is taken once', () => {
    const { orders, windows, emitted } = orderWorld();
    orders.open('prepare', callId(1));
    expect(windows.mainIs()).toBe('shown');
    expect(emitted).toEqual([]);
    expect(orders.take()).toEqual({ kind: 'navigate', view: 'prepare', callId: callId(1) });
    expect(orders.take()).toBeNull();
  });

  it('goes at once to a page that listens', () => {
    const { orders, windows, emitted } = orderWorld();
    windows.showMain();
    expect(orders.take()).toBeNull();
    orders.open('history', null);
    orders.command('plan');
    expect(emitted).toEqual([
      { name: 'window.navigated', payload: { view: 'history', callId: null } },
      { name: 'menu.chosen', payload: { command: 'plan' } },
    ]);
  });

  it('waits again after the window was closed and opened anew', () => {
    const { orders, windows, emitted } = orderWorld();
    windows.showMain();
    orders.take();
    windows.closeMain();
    orders.command('plan');
    expect(emitted).toEqual([]);
    expect(orders.take()).toEqual({ kind: 'command', command: 'plan' });
  });
});
