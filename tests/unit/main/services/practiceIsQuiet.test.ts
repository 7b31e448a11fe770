import { expect, it } from 'vitest';
import { PRACTICE_CALL_ID } from '../../../../shared/domain/practiceCall.ts';
import { aPlannedCall } from '../../../builders/callBuilder.ts';
import { reminding } from './reminders/reminding.ts';
import { tessel } from './tray/trayCalls.ts';
import { trayWorld } from './tray/trayWorld.ts';

it('reminds of no practice call, before it or after it', async () => {
  const practice = aPlannedCall({ id: PRACTICE_CALL_ID, createdAt: 0 });
  const { to, kinds, settle } = reminding({ calls: [practice] });
  for (const minute of [-15, 0, 60]) {
    to(minute);
    await settle();
  }
  expect(kinds()).toEqual([]);
});

it('shows no practice call in the tray that waits for its result', () => {
  const { tray, lines } = trayWorld({ calls: [{ ...tessel, id: PRACTICE_CALL_ID }] });
  expect(lines().join('\n')).not.toContain(tessel.company);
  expect(tray.onScreen()?.icon).toBe('rest');
});
