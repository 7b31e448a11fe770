import { expect } from '@playwright/test';
import { holdLinks, openedLinks, test } from './callside.ts';
import { planCall, request } from './requests.ts';

test('Join opens the meeting, and only what may be opened', async ({ callside }) => {
  const { main } = callside;
  await holdLinks(callside);
  await planCall(main, 20);
  await main.getByRole('button', { name: 'Join' }).click();
  await expect.poll(() => openedLinks(callside)).toEqual(['https://zoom.us/j/84512345678']);

  const hostile = [
    'file:///etc/passwd',
    'javascript:alert(1)',
    'https://user:pass@zoom.us/j/1',
    'smb://host/share',
  ];
  for (const meetingUrl of hostile) {
    const { id } = await planCall(main, 120, { meetingUrl });
    expect(await request(main, 'call.join', { id })).toEqual({ ok: false, error: 'LINK_REFUSED' });
  }
  expect(await openedLinks(callside)).toHaveLength(1);
});
