import { spawn, spawnSync } from 'node:child_process';
import { readdirSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { isRoot, launch, program, skipWelcome, startOptions, test } from './callside.ts';
import { prepareOn } from './pages/prepare.ts';
import { todayOn } from './pages/today.ts';
import { prepareCall, request } from './requests.ts';

const SIZE_BYTES = 64 * 1024 * 1024;

const mount = (folder: string): boolean =>
  isRoot && spawnSync('mount', ['-t', 'tmpfs', '-o', `size=${SIZE_BYTES}`, 'tmpfs', folder]).status === 0;

/** Takes all the room there is, down to the last byte. */
function fill(path: string, folder: string): void {
  const { bavail, bsize } = statfsSync(folder);
  writeFileSync(path, Buffer.alloc(bavail * bsize));
}

test('on a full disk typing goes on, and everything is saved once there is room', async ({ folder }) => {
  test.skip(!mount(folder), 'skipped: only root can mount a disk small enough to fill');
  const ballast = join(folder, 'ballast');
  try {
    skipWelcome(folder);
    const callside = await launch({ folder });
    const { main } = callside;
    const { id } = await prepareCall(main, 60);
    fill(ballast, folder);
    // Longer than what is left in the pages of the log.
    const reason = 'Her board asked for it. '.repeat(4_000);
    await request(main, 'call.edit', { id, edit: { clientReason: reason } });
    await expect(main.getByText('The disk is full.').first()).toBeVisible();
    await todayOn(main)
      .row('Halden Freight')
      .getByRole('button', { name: /Dana Whitfield/ })
      .click();
    const { fallback } = prepareOn(main);
    await fallback.click();
    await main.keyboard.press('Control+a');
    await main.keyboard.type('Luis by email');
    await expect(fallback).toHaveValue('Luis by email');
    const typed = { clientReason: reason, fallback: 'Luis by email' };
    expect(await request(main, 'call.get', { id })).toMatchObject(typed);
    rmSync(ballast);
    await main.getByRole('button', { name: 'Try again' }).click();
    await expect(main.getByText('The disk is full.')).toBeHidden();
    await callside.kill();
    const again = await launch({ folder });
    expect(await request(again.main, 'call.get', { id })).toMatchObject(typed);
    await again.close();
  } finally {
    spawnSync('umount', ['-l', folder]);
  }
});

test('a second start shows the window of the first and ends', async ({ callside, folder }) => {
  const { app } = callside;
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.minimize());
  const { args, env } = startOptions({ folder });
  const second = spawn(program(), [...(isRoot ? ['--no-sandbox'] : []), ...args], { env, stdio: 'ignore' });
  const code = await new Promise((done) => second.once('exit', done));
  expect(code).toBe(0);
  const isMinimized = () =>
    app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.isMinimized());
  await expect.poll(isMinimized).toBe(false);
  expect(readdirSync(folder)).toContain('history.db');
});
