import { expect } from '@playwright/test';
import { launch, test } from './callside.ts';
import { prepareCall, request } from './requests.ts';

const SENTENCE = 'Two carriers now refuse Reno loads, and the third one wants a surcharge from January on.';

test('a call killed in the middle of an answer is still live, to the last 300 ms of typing', async ({
  folder,
}) => {
  const first = await launch({ folder });
  const { id } = await prepareCall(first.main, 0);
  await request(first.main, 'call.start', { id, endsLiveCall: false });
  const panel = await first.panel();
  await panel.keyboard.press('Control+2');
  await panel
    .getByRole('textbox', { name: /^Answer to:/ })
    .first()
    .click();
  await panel.keyboard.type(SENTENCE, { delay: 10 });
  const typedAt = Date.now();
  await panel.waitForFunction(() => true);
  await expect.poll(() => Date.now() - typedAt).toBeGreaterThan(300);
  await panel.keyboard.type(' And', { delay: 0 });
  await first.kill();

  const second = await launch({ folder });
  const { live } = await request(second.main, 'call.today');
  expect(live).toMatchObject({ id, stage: 'live' });
  expect(live?.questions[0]?.answer.startsWith(SENTENCE)).toBe(true);
  await expect(second.main.getByText('Halden Freight').first()).toBeVisible();
  await second.close();
});

test('every keystroke reaches the disk by itself: no window has to be closed for it', async ({ folder }) => {
  const first = await launch({ folder });
  const { id } = await prepareCall(first.main, 60);
  await first.main.evaluate((callId) => {
    location.hash = `#/prepare/${callId}`;
  }, id);
  const why = first.main.getByRole('textbox', { name: /wants this/ });
  await why.fill('');
  await why.pressSequentially('Her board asked for it.', { delay: 5 });
  await expect(first.main.getByText('Saved', { exact: true })).toBeVisible();
  await first.kill();
  const second = await launch({ folder });
  expect(await request(second.main, 'call.get', { id })).toMatchObject({
    clientReason: 'Her board asked for it.',
  });
  await second.close();
});
