import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { startWebSite } from '../support/web-site.ts';
import { openSuite } from './suite.ts';

test.each(['organizationToken', 'readOnlyToken'] as const)('a script that was uploaded resolves: %s', async (token) => {
  await using suite = openSuite();
  const { projects, [token]: authToken } = suite.sentry;
  await using upload = await suite.job({ release: suite.version('verify'), sourcemaps: 'dist' });
  const map = { version: 3, sources: ['app.ts'], sourcesContent: [suite.salt], names: [], mappings: 'AAAA' };
  await upload.workspace.write('dist/app.js', `console.log("${suite.salt}")\n//# sourceMappingURL=app.js.map\n`);
  await upload.workspace.write('dist/app.js.map', JSON.stringify(map));
  expect(await upload.main()).toMatchObject({ exitCode: 0, errors: [] });

  await using site = await startWebSite({
    '/': '<script src=app.js></script>',
    '/app.js': await readFile(join(upload.workspace.path, 'dist/app.js'), 'utf8'),
  });
  const verify = async (project: string, retryMinutes: string) => {
    await using job = await suite.job(
      { urls: site.url, 'retry-minutes': retryMinutes, 'auth-token': authToken, projects: project },
      { uses: 'verify' },
    );
    return await job.main();
  };
  const found = await verify(projects[0], '1');
  expect(found).toMatchObject({ exitCode: 0, errors: [], outputs: { resolved: '1', outcome: 'success' } });

  const elsewhere = await verify(projects[1], '0');
  expect(elsewhere).toMatchObject({ exitCode: 1, outputs: { unresolved: '1', outcome: 'failed' } });
  expect(elsewhere.errors.join()).toContain('unknown to Sentry');

  expect((await verify('no-such-project', '0')).errors.join()).toContain('no-such-project');
});
