import { expect, test } from 'vitest';
import { openSuite, type Suite } from './suite.ts';

interface Refusal {
  readonly what: string;
  readonly inputs: (suite: Suite) => Readonly<Record<string, string>>;
  /** Files of the workspace. */
  readonly files?: Readonly<Record<string, string>>;
  /** All of them are in the one error that the user sees. */
  readonly says: readonly (string | RegExp)[];
}

const refusals: readonly Refusal[] = [
  {
    what: 'a token that Sentry does not know',
    inputs: () => ({ 'auth-token': 'f'.repeat(64) }),
    says: ['Sentry answered 401', /Set auth-token to a token that is valid/],
  },
  {
    what: 'a token without the scopes',
    inputs: ({ sentry }) => ({ 'auth-token': sentry.readOnlyToken, environment: 'production' }),
    says: ['project:releases'],
  },
  {
    what: 'projects that do not exist',
    inputs: ({ sentry }) => ({ projects: `no-project-1,${sentry.projects[0]},no-project-2` }),
    says: ['no-project-1', 'no-project-2', /slug/],
  },
  {
    what: 'an organization that does not exist',
    inputs: ({ salt, sentry }) => ({ org: `no-organization-${salt}`, 'auth-token': sentry.userToken }),
    says: [/org/],
  },
  {
    what: 'a release that has to exist',
    inputs: () => ({ 'create-release': 'false', environment: 'production' }),
    says: [/Check that release conformance-refused-\w+ exists, or set create-release to true/],
  },
];

test.each(refusals)('$what', async ({ inputs, files = {}, says }) => {
  await using suite = openSuite();
  const version = suite.version('refused');
  await using job = await suite.job({ release: version, ...inputs(suite) });
  for (const [name, content] of Object.entries(files)) await job.workspace.write(name, content);
  const { exitCode, errors, log } = await job.main();
  expect(exitCode).toBe(1);
  expect(errors).toHaveLength(1);
  for (const text of says) expect(errors[0]).toMatch(text);
  expect(log).not.toMatch(/\n\s+at /); // No stack trace.
  const { status } = await suite.api.request('GET', `${suite.organization}/releases/${version}/`);
  expect(status).toBe(404);
});

test.each([
  ['with an organization token', {}, 'and this token may not delete it'],
  ['with existing-files: error', { 'existing-files': 'error' }, 'existing-files'],
])('a changed file, %s', async (_, inputs, message) => {
  await using suite = openSuite();
  const version = suite.version('refused-file');
  await using job = await suite.job({ release: version, files: 'dist/**', ...inputs });
  await job.workspace.write('dist/app.js', 'console.log(1)\n');
  expect(await job.main()).toMatchObject({ exitCode: 0 });
  const path = `${suite.organization}/releases/${version}/files/`;
  const before = await suite.api.get(path);
  await job.workspace.write('dist/app.js', 'console.log(2)\n');
  const { exitCode, errors } = await job.main();
  expect(exitCode).toBe(1);
  expect(errors).toEqual([expect.stringContaining(message)]);
  expect(errors[0]).toContain('~/dist/app.js');
  expect(await suite.api.get(path)).toEqual(before);
});
