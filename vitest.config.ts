import { defineConfig } from 'vitest/config';
import { CLUSTER_SUITES } from './scripts/suites.mjs';

const EXCLUDE = ['**/node_modules/**', '**/dist/**'];
const SYSTEM_TEST_MS_MAX = 240_000;
/** What is polled for has happened long before; a busy machine may take its time. */
const POLL_MS_MAX = 60_000;
const AT_ONCE = 2;
const ON_SERVERS = CLUSTER_SUITES.filter((name) => name.startsWith('test/')).map((name) => `${name}.test.ts`);
const MEASURED = ['apps/inbox/e2e/gates.test.ts', 'test/slow-readers.test.ts'];
const WHOLE = {
  testTimeout: SYSTEM_TEST_MS_MAX,
  expect: { poll: { timeout: POLL_MS_MAX } },
  hookTimeout: SYSTEM_TEST_MS_MAX,
  pool: 'forks',
} as const;

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'parts',
          include: ['libs/**/*.test.ts', 'apps/*/src/**/*.test.ts?(x)', 'scripts/**/*.test.ts'],
          exclude: EXCLUDE,
          testTimeout: 120_000,
          expect: { poll: { timeout: POLL_MS_MAX } },
          hookTimeout: 60_000,
          pool: 'forks',
          maxWorkers: AT_ONCE,
          sequence: { groupOrder: 0 },
        },
      },
      {
        // The started product: they kill it, fill its disk, open browsers. Much of a story is waiting, so two are told at once.
        test: {
          ...WHOLE,
          name: 'whole',
          include: ['test/**/*.test.ts', 'apps/*/e2e/**/*.test.ts', 'apps/*/*.test.ts'],
          exclude: [...EXCLUDE, ...ON_SERVERS, ...MEASURED],
          maxWorkers: AT_ONCE,
          sequence: { groupOrder: 1 },
        },
      },
      {
        // Several processes over servers fill a small machine, and what looks at memory or frames needs it for itself.
        test: {
          ...WHOLE,
          name: 'alone',
          include: [...ON_SERVERS, ...MEASURED],
          exclude: EXCLUDE,
          maxWorkers: 1,
          sequence: { groupOrder: 2 },
        },
      },
    ],
  },
});
