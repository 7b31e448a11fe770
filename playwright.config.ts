import { defineConfig } from '@playwright/test';

/** Every test drives an Electron of its own (program: CALLSIDE_ELECTRON). One at a time: they share a screen and its focus. */
export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: 'out/e2e',
  workers: 1,
  // Where nobody can look, a test that fails is tried once more; the summary counts it and its first failure is printed.
  retries: process.env.CI === undefined ? 0 : 1,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  forbidOnly: Boolean(process.env.CI),
  reporter: [['line'], ['json', { outputFile: process.env.CALLSIDE_REPORT ?? 'out/e2e.json' }]],
  projects: [
    { name: 'e2e', testIgnore: '**/e2e/tour/**' },
    { name: 'tour', testMatch: '**/e2e/tour/*.spec.ts' },
    { name: 'bench', testDir: 'tests/bench', outputDir: 'out/bench' },
    // On a virtual desktop with a real tray and real notifications.
    { name: 'desktop', testDir: 'tests/desktop', outputDir: 'out/desktop' },
  ],
});
