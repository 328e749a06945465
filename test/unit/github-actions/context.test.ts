import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readContext } from '../../../src/github-actions/context.ts';
import { openTempFolder } from '../../support/temp-folder.ts';

test('the context is read from the variables of the runner', () => {
  const context = readContext({
    GITHUB_EVENT_NAME: 'push',
    GITHUB_REF_TYPE: 'tag',
    GITHUB_REF_NAME: 'v1',
    GITHUB_SHA: 'c0ffee',
    GITHUB_REPOSITORY: 'acme/web',
    GITHUB_SERVER_URL: 'https://git.acme.example',
    GITHUB_API_URL: 'https://git.acme.example/api/v3',
    GITHUB_RUN_ID: '77',
    GITHUB_WORKSPACE: '/work',
    RUNNER_TEMP: '/temp',
  });
  expect(context).toEqual({
    eventName: 'push',
    refType: 'tag',
    refName: 'v1',
    head: { value: 'c0ffee', source: 'the commit' },
    secretsWithheld: undefined,
    schedule: undefined,
    beforeSha: undefined,
    deployment: undefined,
    repository: 'acme/web',
    serverUrl: 'https://git.acme.example',
    apiUrl: 'https://git.acme.example/api/v3',
    runId: '77',
    workspace: '/work',
    tempFolder: '/temp',
  });
});

test.each([
  ['missing', {}],
  ['empty', { GITHUB_SERVER_URL: '', GITHUB_API_URL: '', GITHUB_REPOSITORY: '', GITHUB_SHA: '', GITHUB_WORKSPACE: '' }],
])('if variables are %s, the defaults are github.com and the current folder', (_how, env) => {
  expect(readContext(env)).toMatchObject({
    serverUrl: 'https://github.com',
    apiUrl: 'https://api.github.com',
    workspace: process.cwd(),
    tempFolder: tmpdir(),
    repository: undefined,
    head: undefined,
  });
});

const pullRequest = { pull_request: { head: { sha: 'decade' } } };
const workflowRun = { workflow_run: { head_sha: 'facade', head_branch: 'fix/it' } };

test.each<[what: string, event: unknown, value: string, source: string]>([
  ['a pull request, which has a head commit', pullRequest, 'decade', "the pull request's head"],
  [
    'a pushed annotated tag, which has the commit it points to',
    { after: 'tag', head_commit: { id: 'facade' } },
    'facade',
    'the commit',
  ],
  ['workflow_run', workflowRun, 'facade', 'the commit of the triggering workflow run (fix/it)'],
  [
    'workflow_run without a branch',
    { workflow_run: { head_sha: 'facade', head_branch: null } },
    'facade',
    'the commit of the triggering workflow run',
  ],
  ['a deployment', { deployment: { sha: 'facade' }, workflow_run: null }, 'facade', "the deployment's commit"],
  [
    'a deployment by a workflow run',
    { deployment: { sha: 'decade' }, ...workflowRun },
    'decade',
    "the deployment's commit",
  ],
  ['a deleted branch, which has no commit', { head_commit: null }, 'c0ffee', 'the commit'],
  ['a schedule, which has no commit', { schedule: '0 3 * * *' }, 'c0ffee', 'the commit'],
  ['null', null, 'c0ffee', 'the commit'],
  ['text instead of objects', { head_commit: 'x', pull_request: 'y', workflow_run: 'z' }, 'c0ffee', 'the commit'],
  ['IDs that are not text', { head_commit: { id: 7 }, pull_request: { head: { sha: '' } } }, 'c0ffee', 'the commit'],
])('the head of an event: %s', async (_what, event, value, source) => {
  await using folder = await openTempFolder();
  const eventPath = await folder.write('event.json', JSON.stringify(event));
  expect(readContext({ GITHUB_SHA: 'c0ffee', GITHUB_EVENT_PATH: eventPath }).head).toEqual({ value, source });
});

test('the crontab line is read from the event of a schedule', async () => {
  await using folder = await openTempFolder();
  const eventPath = await folder.write('event.json', JSON.stringify({ schedule: '0 3 * * *' }));
  expect(readContext({ GITHUB_EVENT_PATH: eventPath }).schedule).toBe('0 3 * * *');
});

test.each([
  ['a push to a branch', { before: 'decade' }, 'decade'],
  ['a new branch', { before: '0'.repeat(40) }, undefined],
  ['another event', {}, undefined],
])('the commit before %s', async (_what, event, beforeSha) => {
  await using folder = await openTempFolder();
  const eventPath = await folder.write('event.json', JSON.stringify(event));
  expect(readContext({ GITHUB_EVENT_PATH: eventPath })).toHaveProperty('beforeSha', beforeSha);
});

test.each<[what: string, event: object, deployment: object | undefined]>([
  [
    'deployment_status',
    {
      deployment: { sha: 'facade', environment: 'production' },
      deployment_status: {
        ...{ state: 'success', environment: 'production', environment_url: 'https://shop.example' },
        ...{ log_url: 'https://ci.example/7', target_url: '' },
      },
    },
    { environment: 'production', state: 'success', urls: ['https://shop.example', 'https://ci.example/7'] },
  ],
  [
    'deployment',
    { deployment: { sha: 'facade', environment: 'production' } },
    { environment: 'production', state: undefined, urls: [] },
  ],
  ['deployment without text', { deployment: { sha: 7 } }, { environment: undefined, state: undefined, urls: [] }],
  ['push', {}, undefined],
])('the deployment of the event %s', async (_what, event, deployment) => {
  await using folder = await openTempFolder();
  const eventPath = await folder.write('event.json', JSON.stringify(event));
  const context = readContext({ GITHUB_SHA: 'c0ffee', GITHUB_EVENT_PATH: eventPath });
  expect(context).toHaveProperty('deployment', deployment);
  expect(context.head?.value).toBe(JSON.stringify(event).includes('facade') ? 'facade' : 'c0ffee');
});

test('an event that cannot be read is treated as empty', async () => {
  await using folder = await openTempFolder();
  const broken = await folder.write('event.json', '{"pull_request":');
  for (const eventPath of [broken, join(folder.path, 'gone.json'), folder.path]) {
    const context = readContext({ GITHUB_SHA: 'c0ffee', GITHUB_EVENT_PATH: eventPath });
    expect(context.head).toEqual({ value: 'c0ffee', source: 'the commit' });
  }
});

const head = (fullName: string | null) => ({ head: { sha: 'decade', repo: fullName && { full_name: fullName } } });
const ownHead = head('Acme/Web');

test.each<[what: string, env: Record<string, string>, event: unknown, reason: RegExp | undefined]>([
  ['a pull request from a fork', {}, { pull_request: head('mallory/web') }, /fork/],
  ['a pull request whose fork was deleted', {}, { pull_request: head(null) }, /fork/],
  [
    'a review of a pull request from a fork',
    { GITHUB_EVENT_NAME: 'pull_request_review' },
    { pull_request: head('mallory/web') },
    /fork/,
  ],
  ['a pull request of Dependabot', { GITHUB_ACTOR: 'dependabot[bot]' }, { pull_request: ownHead }, /Dependabot/],
  [
    'a pull request of Dependabot that somebody else re-ran',
    {},
    { pull_request: { ...ownHead, user: { login: 'dependabot[bot]' } } },
    /Dependabot/,
  ],
  [
    'a push of Dependabot to its branch',
    { GITHUB_EVENT_NAME: 'push', GITHUB_ACTOR: 'dependabot[bot]', GITHUB_REF_NAME: 'dependabot/npm/undici' },
    {},
    /Dependabot/,
  ],
  [
    'a merge of Dependabot',
    { GITHUB_EVENT_NAME: 'push', GITHUB_ACTOR: 'dependabot[bot]', GITHUB_REF_NAME: 'main' },
    {},
    undefined,
  ],
  ['a pull request from the same repository', {}, { pull_request: ownHead }, undefined],
  ['a push', { GITHUB_EVENT_NAME: 'push', GITHUB_REF_NAME: 'main' }, {}, undefined],
  [
    'pull_request_target',
    { GITHUB_EVENT_NAME: 'pull_request_target' },
    { pull_request: head('mallory/web') },
    undefined,
  ],
])('the reason why GitHub gives no secrets to %s', async (_what, env, event, reason) => {
  await using folder = await openTempFolder();
  const GITHUB_EVENT_PATH = await folder.write('event.json', JSON.stringify(event));
  const common = { GITHUB_EVENT_NAME: 'pull_request', GITHUB_ACTOR: 'alice', GITHUB_REPOSITORY: 'acme/web' };
  const { secretsWithheld } = readContext({ ...common, GITHUB_EVENT_PATH, ...env });
  if (reason) expect(secretsWithheld).toMatch(reason);
  else expect(secretsWithheld).toBeUndefined();
});
