import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

const freshBuild = 'test/support/fresh-build.ts';

/** The conformance suite holds the fake Sentry to what a real one does. */
function conformance(serverVersion: 'current' | '23.7.1') {
  return {
    extends: true,
    test: {
      name: `conformance of the fake ${serverVersion}`,
      include: ['test/conformance/*.test.ts'],
      globalSetup: [freshBuild, 'test/conformance/local-sentry.ts'],
      provide: { serverVersion },
    },
  } as const;
}

export default defineConfig({
  server: { watch: { ignored: ['**/build/**'] } },
  test: {
    testTimeout: 60_000,
    silent: 'passed-only',
    isolate: false,
    // Workers wait for the processes that they start, and for time limits.
    maxWorkers: availableParallelism() + 1,
    projects: [
      { extends: true, test: { name: 'unit', include: ['test/{unit,integration}/**/*.test.ts'] } },
      { extends: true, test: { name: 'contract', include: ['test/contract/*.test.ts'], globalSetup: freshBuild } },
      conformance('current'),
      conformance('23.7.1'),
      { extends: true, test: { name: 'scenarios', include: ['test/scenarios/*.test.ts'], globalSetup: freshBuild } },
    ],
  },
});
