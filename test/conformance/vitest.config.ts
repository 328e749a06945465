import { defineConfig } from 'vitest/config';

/** `npm run test:conformance`, against the Sentry that the environment names. */
export default defineConfig({
  test: {
    include: ['test/conformance/*.test.ts'],
    globalSetup: ['test/support/fresh-build.ts', 'test/conformance/real-sentry.ts'],
    testTimeout: 300_000,
    hookTimeout: 120_000,
    isolate: false,
    maxWorkers: 2,
  },
});
