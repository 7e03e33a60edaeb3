import { defineConfig } from 'vitest/config';

const EXCLUDE = ['**/node_modules/**', '**/dist/**'];
const SYSTEM_TEST_MS_MAX = 240_000;
/** What is polled for has happened long before; a busy machine may take its time. */
const POLL_MS_MAX = 20_000;

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'parts',
          include: ['libs/**/*.test.ts', 'apps/*/src/**/*.test.ts?(x)', 'scripts/**/*.test.ts'],
          exclude: EXCLUDE,
          testTimeout: 30_000,
          expect: { poll: { timeout: POLL_MS_MAX } },
          hookTimeout: 60_000,
          pool: 'forks',
          sequence: { groupOrder: 0 },
        },
      },
      {
        // The started product, one story at a time: they kill it, fill its disk, open browsers.
        test: {
          name: 'whole',
          include: ['test/**/*.test.ts', 'apps/*/e2e/**/*.test.ts', 'apps/*/*.test.ts'],
          exclude: EXCLUDE,
          testTimeout: SYSTEM_TEST_MS_MAX,
          expect: { poll: { timeout: POLL_MS_MAX } },
          hookTimeout: SYSTEM_TEST_MS_MAX,
          pool: 'forks',
          fileParallelism: false,
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
});
