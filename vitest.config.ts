import { defineConfig } from 'vitest/config';

const freshBuild = 'test/support/fresh-build.ts';

export default defineConfig({
  server: { watch: { ignored: ['**/build/**'] } },
  test: {
    testTimeout: 60_000,
    silent: 'passed-only',
    projects: [
      { extends: true, test: { name: 'unit', include: ['test/{unit,integration}/**/*.test.ts'] } },
      { extends: true, test: { name: 'contract', include: ['test/contract/*.test.ts'], globalSetup: freshBuild } },
      { extends: true, test: { name: 'scenarios', include: ['test/scenarios/*.test.ts'], globalSetup: freshBuild } },
    ],
  },
});
