import { createTrayHost } from '../../main/adapters/tray/trayHost.ts';
import { minutes } from '../../shared/lib/time.ts';
import { fakeClock } from '../fakes/fakeClock.ts';
import { fakeTray } from '../fakes/fakeTray.ts';
import { fakeTraySystem } from '../fakes/fakeTraySystem.ts';
import { trayHostContract } from './trayHost.ts';

trayHostContract('the tray in memory', (isThere) => {
  const tray = fakeTray(isThere);
  return { ...tray, tray };
});

trayHostContract('the tray over a desktop', (isThere) => {
  const clock = fakeClock();
  const system = fakeTraySystem();
  if (isThere) system.ownerIs(true);
  const tray = createTrayHost({ ...system, clock });
  return {
    ...system,
    tray,
    hostIs(next) {
      system.ownerIs(next);
      if (!next) clock.advance(minutes(1));
    },
  };
});
