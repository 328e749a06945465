import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { repositoryRoot } from './action-metadata.ts';
import { openTempFolder } from './temp-folder.ts';

/**
 * Builds the bundles into a temporary folder before the first test, once for all projects that need them. Vite cannot
 * see that tests of the bundles depend on `src/`, so in watch mode each change there rebuilds them and runs the tests
 * again.
 */
export default async function setup(project: TestProject): Promise<(() => Promise<void>) | undefined> {
  if (process.env['ACTION_BUNDLES']) return undefined;
  const folder = await openTempFolder();
  const bundles = join(folder.path, 'dist');
  process.env['ACTION_BUNDLES'] = bundles;
  // Hundreds of processes load the bundles; the cache saves a seventh of their time.
  process.env['NODE_COMPILE_CACHE'] = join(folder.path, 'compile-cache');
  build(bundles);

  project.vitest.config.forceRerunTriggers.push('**/src/**');
  project.onTestsRerun((tests) => {
    if (tests.every((test) => test.project.name === 'unit')) return;
    try {
      build(bundles);
    } catch {
      // The build printed the reason. There are no bundles now, so the tests fail.
    }
  });
  return async () => await folder[Symbol.asyncDispose]();
}

function build(target: string): void {
  execFileSync(process.execPath, [join(repositoryRoot, 'scripts/build.ts'), target], { stdio: 'inherit' });
}
