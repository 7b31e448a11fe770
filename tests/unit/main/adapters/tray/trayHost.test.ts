import { describe, expect, it } from 'vitest';
import { createTrayHost } from '../../../../../main/adapters/tray/trayHost.ts';
import { minutes, seconds } from '../../../../../shared/lib/time.ts';
import { aTrayView } from '../../../../contracts/trayHost.ts';
import { fakeClock } from '../../../../fakes/fakeClock.ts';
import { fakeTraySystem } from '../../../../fakes/fakeTraySystem.ts';

function hostWorld() {
  const clock = fakeClock();
  const system = fakeTraySystem();
  const tray = createTrayHost({ ...system, clock });
  const told: boolean[] = [];
  tray.onChange(() => void told.push(tray.isThere()));
  /** Time passes, and what was asked of the bus is answered. */
  const pass = async (ms: number): Promise<void> => {
    for (let left = ms; left > 0; left -= 500) {
      clock.advance(500);
      await Promise.resolve();
      await Promise.resolve();
    }
  };
  return { ...system, clock, tray, told, pass };
}

describe('the tray of a desktop', () => {
  it('is not made before somebody shows icons', async () => {
    const { tray, made, ownerIs, pass } = hostWorld();
    tray.show(aTrayView());
    await pass(minutes(5));
    expect(made).toEqual([]);
    ownerIs(true);
    expect(made).toEqual(['shown']);
  });
});

describe('a panel that goes', () => {
  it('survives a panel that restarts, without being made again and without a word', async () => {
    const { tray, made, told, ownerIs, pass, onScreen } = hostWorld();
    ownerIs(true);
    tray.show(aTrayView());
    await pass(seconds(10));
    ownerIs(false);
    await pass(seconds(3));
    ownerIs(true);
    await pass(seconds(20));
    expect(made).toEqual(['shown']);
    expect(told).toEqual([true]);
    expect(onScreen()).toEqual(aTrayView());
  });

  it('is gone once the panel stays away, and there again with the next one', async () => {
    const { tray, told, ownerIs, pass } = hostWorld();
    ownerIs(true);
    tray.show(aTrayView());
    await pass(seconds(10));
    ownerIs(false);
    await pass(seconds(6));
    ownerIs(true);
    await pass(seconds(20));
    expect(told).toEqual([true, false, true]);
  });

  it('shows what changed while the panel was away', async () => {
    const { tray, ownerIs, pass, onScreen } = hostWorld();
    ownerIs(true);
    tray.show(aTrayView('rest'));
    await pass(seconds(10));
    ownerIs(false);
    await pass(seconds(10));
    tray.show(aTrayView('soon'));
    ownerIs(true);
    expect(onScreen()).toEqual(aTrayView('soon'));
  });
});

describe('an icon that does not arrive', () => {
  it('is made once more when it never arrived', async () => {
    const { tray, made, ownerIs, loseNext, pass, told } = hostWorld();
    loseNext(1);
    ownerIs(true);
    tray.show(aTrayView());
    await pass(seconds(30));
    expect(made).toEqual(['lost', 'shown']);
    expect(told).toEqual([true]);
  });

  it('is no door when it never arrives', async () => {
    const { tray, made, ownerIs, loseNext, pass, told } = hostWorld();
    loseNext(9);
    ownerIs(true);
    tray.show(aTrayView());
    await pass(minutes(5));
    expect(made).toEqual(['lost', 'lost']);
    expect(told).toEqual([true, false]);
  });

  it('waits for its first view before it looks whether it arrived', async () => {
    const { tray, made, ownerIs, pass } = hostWorld();
    ownerIs(true);
    await pass(minutes(1));
    expect(tray.isThere()).toBe(true);
    tray.show(aTrayView());
    expect(made).toEqual(['shown']);
  });
});

describe('a tray that is disposed of', () => {
  it('is not made once more after the end, whatever a look under way finds', async () => {
    const { tray, made, ownerIs, loseNext, pass, clock } = hostWorld();
    loseNext(9);
    ownerIs(true);
    tray.show(aTrayView());
    await pass(seconds(5.5));
    clock.advance(500);
    tray.dispose();
    await pass(seconds(10));
    expect([made, clock.armedCount()]).toEqual([['lost'], 0]);
  });

  it('leaves nothing running', async () => {
    const { tray, clock, made, ownerIs, pass, onScreen } = hostWorld();
    ownerIs(true);
    tray.show(aTrayView());
    tray.dispose();
    await pass(seconds(10));
    expect(clock.armedCount()).toBe(0);
    expect(onScreen()).toBeNull();
    ownerIs(true);
    expect(made).toEqual(['shown']);
  });
});
