import { readFile, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Scope } from '../sentry-server/store/token.ts';
import { readPage } from '../support/documentation.ts';
import type { Job } from '../support/job.ts';
import { type Sandbox, startSandbox } from '../support/sandbox.ts';
import { writePair } from '../support/source-maps.ts';

type Inputs = Readonly<Record<string, string>>;
type Arrange = (sandbox: Sandbox, job: Job) => Promise<unknown>;

const badToken = 'f'.repeat(64);
const buildScript: Arrange = (_, job) => job.workspace.write('dist/app.js', 'console.log(1)');

function userToken(...scopes: readonly Scope[]): (sandbox: Sandbox) => Inputs {
  return ({ acme, server }) => {
    return { 'auth-token': acme.addToken({ kind: 'user', scopes }), org: 'acme', url: server.url };
  };
}

const rateLimitLookUps: Arrange = async ({ server }, job) => {
  const fault = { kind: 'respond', status: 429, headers: { 'retry-after': '60' } } as const;
  server.faults.add({ path: /artifact-lookup/, times: 9, fault });
  await writePair(job.workspace, 'app.js');
};

const buildWithMap: Arrange = (_, job) => writePair(job.workspace, 'app.js');

/** For each message, a workflow that gets it. */
const cases: Readonly<Record<string, readonly [inputs: (sandbox: Sandbox) => Inputs, arrange?: Arrange]>> = {
  'auth-token: it is missing': [() => ({ 'auth-token': '' })],
  'Sentry answered 401': [({ server }) => ({ 'auth-token': badToken, org: 'acme', url: server.url })],
  'The token needs the scope': [userToken('org:read', 'project:read')],
  'Older self-hosted servers require the scope': [
    (sandbox) => ({ ...userToken('project:releases')(sandbox), environment: 'production' }),
    async ({ acme }) => {
      acme.chunks.settings.accept = ['artifact_bundles_v2'];
    },
  ],
  'Sentry answered 403': [
    ({ server }) => {
      const other = server.store.addOrganization('beta').addToken({ kind: 'user', scopes: ['project:releases'] });
      return { 'auth-token': other, org: 'acme', url: server.url };
    },
  ],
  'Sentry answered 404': [() => ({ projects: 'webb' })],
  'matches "…"': [() => ({ files: 'gone/**' })],
  'excludes nothing': [() => ({ files: 'dist\n!dits/secret.txt' }), buildScript],
  'not everything that matches can be uploaded': [
    () => ({ files: 'dist' }),
    async (sandbox, job) => {
      await buildScript(sandbox, job);
      await symlink(join(job.workspace.path, 'gone'), join(job.workspace.path, 'dist/latest'), 'junction');
    },
  ],
  'and this token may not delete it': [
    () => ({ files: 'dist/**' }),
    async ({ acme, token, server }, job) => {
      acme.addRelease('1.1.0', { projects: ['web'] });
      const form = new FormData();
      form.set('name', '~/dist/app.js');
      form.set('file', new Blob(['other content']), 'app.js');
      const url = `${server.url}/api/0/organizations/acme/releases/1.1.0/files/`;
      const { status } = await fetch(url, {
        method: 'POST',
        body: form,
        headers: { authorization: `Bearer ${token}` },
      });
      expect(status).toBe(201);
      await job.workspace.write('dist/app.js', 'console.log(1)');
    },
  ],
  'Could not read the commits of': [() => ({ 'github-token': '' })],
  'No source map for': [() => ({ sourcemaps: 'dist' }), buildScript],
  'with a debug ID are missing': [
    () => ({ sourcemaps: 'dist' }),
    async (_, job) => {
      await job.workspace.write('dist/app.js', 'run()\n//# debugId=01234567-89ab-4cde-8f01-23456789abcd\n');
    },
  ],
  'has not found the debug IDs of': [() => ({ sourcemaps: 'dist' }), rateLimitLookUps],
  'Could not plan to delete': [() => ({ sourcemaps: 'dist/*.js', 'delete-sourcemaps': 'true' }), buildWithMap],
  'No source map was deleted': [() => ({ sourcemaps: 'dist', 'delete-sourcemaps': 'true' }), rateLimitLookUps],
  'half-written: an earlier run was interrupted': [
    () => ({ sourcemaps: 'dist' }),
    async (sandbox, job) => {
      await buildScript(sandbox, job);
      await job.workspace.write('dist/app.js.map', '{"version":3,"sources":[],"names":[],"mappings":"AAAA"}');
      expect(await job.main()).toMatchObject({ exitCode: 0 });
      const written = await readFile(join(job.workspace.path, 'dist/app.js'), 'utf8');
      await job.workspace.write('dist/app.js', written.replace(/\/\/# debugId.*/, ''));
    },
  ],
  'Sentry rejected the artifact bundle': [
    () => ({ sourcemaps: 'dist' }),
    async (sandbox, job) => {
      const body = { state: 'error', detail: 'the bundle is invalid', missingChunks: [] };
      const fault = { kind: 'respond', status: 200, body } as const;
      sandbox.server.faults.add({ method: 'POST', path: /assemble/, times: 9, fault });
      await buildScript(sandbox, job);
    },
  ],
  'where the token must not be sent': [
    () => ({ sourcemaps: 'dist' }),
    async (sandbox, job) => {
      sandbox.acme.chunks.settings.url = 'https://elsewhere.example.com/';
      await buildScript(sandbox, job);
    },
  ],
  'did not return complete JSON': [
    () => ({}),
    async ({ server }) => {
      const fault = { kind: 'respond', status: 200, body: '<title>Log in</title>' } as const;
      server.faults.add({ path: /releases/, times: 9, fault });
    },
  ],
  'leads back to an earlier one': [
    () => ({ files: 'dist/**' }),
    async (sandbox, job) => {
      sandbox.acme.addRelease('1.1.0', { projects: ['web'] });
      const headers = { Link: '<https://sentry.test/>; rel="next"; results="true"; cursor="0:0:0"' };
      const fault = { kind: 'respond', status: 200, headers, body: [] } as const;
      sandbox.server.faults.add({ method: 'GET', path: /\/files\/$/, times: 9, fault });
      await buildScript(sandbox, job);
    },
  ],
  'reached its time limit of': [
    () => ({ 'auth-token': badToken, org: 'acme', url: 'http://127.0.0.1:1', 'timeout-minutes': '0.02' }),
  ],
  'Unknown inputs are ignored': [() => ({ sourcemap: 'dist' })],
};

const table = /## Messages\n([\s\S]*?)\n## /.exec(readPage('docs/troubleshooting.md'))?.[1] ?? '';

test('docs/troubleshooting.md explains these messages', () => {
  const explained = [...table.matchAll(/^\| `([^`]+)` \|/gm)].map((row) => row[1]);
  expect(explained.toSorted()).toEqual(Object.keys(cases).toSorted());
});

test.each(Object.entries(cases))('"%s" is shown to the user', async (message, [inputs, arrange]) => {
  await using sandbox = await startSandbox();
  await using job = await sandbox.job(inputs(sandbox));
  await arrange?.(sandbox, job);
  const { errors, warnings } = await job.main();
  const parts = message.split('…').map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  expect([...errors, ...warnings].join('\n')).toMatch(new RegExp(parts.join('.*')));
});
