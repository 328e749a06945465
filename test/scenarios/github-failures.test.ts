import { describe, expect, test } from 'vitest';
import { fastClock } from '../support/job.ts';
import { startSandbox } from '../support/sandbox.ts';

const html = { 'Content-Type': 'text/html; charset=utf-8' };
const page = '<!DOCTYPE html><title>Unicorn!</title><p>Oops</p>';

/** Runs the main step while GitHub gives this answer to every request. */
async function runWith(answer: { status: number; headers?: Record<string, string>; body?: unknown }) {
  await using sandbox = await startSandbox();
  sandbox.server.faults.add({ path: /\/github\//, times: 999, fault: { kind: 'respond', ...answer } });
  await using job = await sandbox.job({}, { preload: [fastClock(20)] });
  const main = await job.main();
  expect(main).toMatchObject({ exitCode: 0, outputs: { commits: '0', created: 'true' } });
  expect(main.warnings).toEqual([
    expect.stringMatching(/^Could not read the commits of acme\/shop, so none are recorded/),
  ]);
  return main.warnings.join('\n');
}

describe('a permission is missing', () => {
  test.each([
    [401, 'Bad credentials'],
    [403, 'Resource not accessible by integration'],
    [404, 'Not Found'],
  ])('%i (%s): the warning names the permission', async (status, message) => {
    const warning = await runWith({ status, body: { message, documentation_url: 'https://docs.github.com' } });
    if (status !== 404) expect(warning).toContain(`GitHub answered ${status} (${message})`);
    expect(warning).toContain('Add the permission "contents: read" to the job');
  });
});

describe('GitHub is failing: the warning does not speak of permissions', () => {
  test.each([
    ['an error', { status: 500, body: { message: 'Server Error' } }, 'GitHub answered 500 (Server Error)'],
    ['an HTML error page', { status: 502, headers: html, body: page }, 'GitHub answered 502 (Unicorn!)'],
    ['an HTML page of a proxy', { status: 403, headers: html, body: page }, 'answered 403 (Unicorn!)'],
    ['an HTML page instead of JSON', { status: 200, headers: html, body: page }, 'did not return JSON'],
    ['an object instead of a list', { status: 200, body: {} }, 'returned an unexpected answer'],
    ['null', { status: 200, body: null }, 'returned an unexpected answer'],
    ['commits without a message', { status: 200, body: [{ sha: 'a', parents: [] }] }, 'returned an unexpected answer'],
  ])('%s', async (_what, answer, expected) => {
    const warning = await runWith(answer);
    expect(warning).toContain(expected);
    expect(warning).not.toMatch(/contents: read|undefined|not iterable|not a function/);
  });

  test('a history without its own head', async () => {
    expect(await runWith({ status: 200, body: [] })).toContain('returned an unexpected answer');
  });
});

test.each([
  ['primary', { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '4102444800' }, 'API rate limit exceeded'],
  ['secondary', { 'retry-after': '3600' }, 'You have exceeded a secondary rate limit'],
  ['secondary', {}, 'You have exceeded a secondary rate limit'],
])('the warning names the %s rate limit, not a permission (%j)', async (_what, headers, message) => {
  const warning = await runWith({ status: 403, headers, body: { message } });
  expect(warning).toContain(`The rate limit of GitHub is exceeded: GitHub answered 403 (${message})`);
  expect(warning).toContain('Re-run the job later.');
  expect(warning).not.toContain('contents: read');
});

test('if the host name of GitHub is unknown, the warning says so', async () => {
  await using sandbox = await startSandbox();
  await using job = await sandbox.job(
    {},
    { env: { GITHUB_API_URL: 'http://github.invalid/api/v3' }, preload: [fastClock(20)] },
  );
  const main = await job.main();
  expect(main).toMatchObject({ exitCode: 0, outputs: { commits: '0', created: 'true' } });
  expect(main.warnings).toEqual([expect.stringMatching(/the host name .*Check that this runner can reach GitHub/s)]);
});

test('without changed files because GitHub fails, the reason says so and the commits are recorded', async () => {
  await using sandbox = await startSandbox();
  const fault = { kind: 'respond', status: 500, body: { message: 'Server Error' } } as const;
  sandbox.server.faults.add({ path: /\/commits\/[\da-f]{40}$/, times: 999, fault });
  await using job = await sandbox.job({}, { preload: [fastClock(20)] });
  const main = await job.main();
  expect(main).toMatchObject({ exitCode: 0, warnings: [], outputs: { commits: '6' } });
  expect(main.outputs['commit-range-reason']).toContain('without changed files: GitHub answered 500 (Server Error)');
});
