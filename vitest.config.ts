import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/{unit,contracts,migrations,architecture}/**/*.test.{ts,tsx}'],
    environment: 'node',
    setupFiles: 'tests/seed.ts',
    coverage: {
      provider: 'v8',
      include: ['shared/domain/**/*.ts', 'main/services/**/*.ts', 'main/ipc/router.ts'],
      reportsDirectory: 'out/coverage',
      reporter: ['text-summary', 'json-summary'],
      thresholds: { 'shared/domain/**/*.ts': { branches: 100 }, lines: 90 },
    },
  },
});
