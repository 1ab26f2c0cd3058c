import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/** Browser tests: on the built extension, in real browsers, a file to each; they wait much, so that each core has one. */
export default defineConfig({
  root: fileURLToPath(new URL('../..', import.meta.url)),
  test: {
    include: ['tests/e2e/**/*.test.ts'],
    globalSetup: ['tests/e2e/build.ts'],
    setupFiles: ['tests/e2e/keep-browsers.ts'],
    maxWorkers: Math.min(availableParallelism(), 4),
    // Browsers that start and stop by the hundred fail to now and then; what is wrong with the extension fails twice.
    retry: 1,
    testTimeout: 180_000,
    hookTimeout: 180_000,
    // A busy machine answers late: the awaited state decides, not the second that is the default.
    expect: { poll: { timeout: 30_000 } },
  },
});
