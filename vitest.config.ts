import { preact } from '@preact/preset-vite';
import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

export default defineConfig({
  plugins: [WxtVitest(), preact()],
  test: {
    include: ['lib/**/*.test.{ts,tsx}', 'components/**/*.test.{ts,tsx}', 'tests/{eval,unit}/**/*.test.ts'],
    setupFiles: ['tests/setup.ts'],
    // Laws are tried on many cases, and machines may be busy: a test fails by what it finds, not by the clock.
    testTimeout: 60_000,
    expect: { poll: { timeout: 10_000 } },
    mockReset: true,
    restoreMocks: true,
  },
});
