import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { lintWorkflow } from '../../scripts/actionlint.ts';
import { changelogSection } from '../../scripts/changelog-section.js';
import { actionPaths, repositoryRoot } from '../support/action-metadata.ts';
import { ownSteps, readYaml, stepsOf, undeclaredInputs, type Workflow } from '../support/workflow.ts';

const folder = join(repositoryRoot, '.github/workflows');
const names = readdirSync(folder);
const readWorkflow = (name: string) => readYaml(readFileSync(join(folder, name), 'utf8')) as Workflow;

describe.each(names)('%s', (name) => {
  const text = readFileSync(join(folder, name), 'utf8');
  const workflow = readWorkflow(name);
  const jobs = Object.values(workflow.jobs);

  test('grants no permissions but those of the jobs', () => {
    expect(workflow.permissions).toEqual({});
    expect(jobs.filter(({ permissions }) => permissions === undefined)).toEqual([]);
  });

  test('pins every action by commit and every image by digest, with the version', () => {
    const uses = [...text.matchAll(/uses: (.*)/g)].map(([, action = '']) => action);
    expect(uses).not.toEqual([]);
    const pinned = /^\.\/|^[\w-]+\/[\w/-]+@[\da-f]{40} # v\d+\.\d+\.\d+$/;
    expect(uses.filter((action) => !pinned.test(action))).toEqual([]);
    const images = [...text.matchAll(/(?:container|image): (.+)/g)].map(([, image = '']) => image);
    expect(images.filter((image) => !/^[\w./-]+:\d+\.\d+\.\d+[\w-]*@sha256:[\da-f]{64}$/.test(image))).toEqual([]);
    expect(images).toHaveLength(jobs.filter(({ container, services }) => container ?? services).length);
  });

  test('uses local actions and workflows that exist', () => {
    const local = [...text.matchAll(/uses: \.\/(.*)/g)].map(([, path = '']) => join(repositoryRoot, path));
    expect(local.filter((path) => !existsSync(/\.ya?ml$/.test(path) ? path : join(path, 'action.yml')))).toEqual([]);
  });

  test('keeps no credentials in the checkout', () => {
    const checkouts = stepsOf(workflow).filter(({ uses }) => uses?.startsWith('actions/checkout@'));
    for (const checkout of checkouts) expect(checkout.with).toMatchObject({ 'persist-credentials': false });
  });

  test('runs code from npm packages only in jobs that cannot write', () => {
    const npmJobs = jobs.filter(({ steps = [] }) => steps.some(({ run }) => /\bnp[mx]\b/.test(run ?? '')));
    expect(npmJobs.filter(({ permissions }) => JSON.stringify(permissions) !== '{"contents":"read"}')).toEqual([]);
  });

  test('never runs code of a fork with the permissions of this repository', () => {
    expect(Object.keys(workflow.on as object)).not.toContain('pull_request_target');
    expect(Object.keys(workflow.on as object)).not.toContain('workflow_run');
  });

  test('passes only inputs that the action declares', () => {
    expect(ownSteps(workflow).flatMap(undeclaredInputs)).toEqual([]);
  });
});

test('the required job of CI needs all others', () => {
  const { required, ...others } = readWorkflow('ci.yml').jobs;
  expect(required).toMatchObject({ if: 'always()', needs: Object.keys(others) });
});

test('CI and releases run the same tests', () => {
  const called = ({ jobs }: Workflow) => Object.values(jobs).flatMap(({ uses }) => uses ?? []);
  const reusable = names.filter((name) => 'workflow_call' in (readWorkflow(name).on as object));
  for (const caller of ['ci.yml', 'release.yml']) {
    const paths = called(readWorkflow(caller)).map((path) => path.replace('./.github/workflows/', ''));
    expect(paths.toSorted()).toEqual(reusable.toSorted());
  }
});

test('a release is published only after all other jobs', () => {
  const { jobs } = readWorkflow('release.yml');
  expect(jobs['release']?.needs).toEqual(['tests', 'self-test']);
  expect([jobs['tests']?.needs, jobs['self-test']?.needs]).toEqual(['check', 'check']);
});

test('the self-test uses every action', () => {
  const actions = ownSteps(readWorkflow('self-test.yml')).map(({ action }) => action);
  expect(new Set(actions)).toEqual(new Set(actionPaths));
});

test('the version in package.json is in the lockfile and in the changelog', () => {
  const read = (file: string) => readFileSync(join(repositoryRoot, file), 'utf8');
  const { version } = JSON.parse(read('package.json'));
  expect(JSON.parse(read('package-lock.json'))).toMatchObject({ version, packages: { '': { version } } });
  expect(() => changelogSection(read('CHANGELOG.md'), version)).not.toThrow();
});

test.each([
  ['a misspelled key', 'shel: bash'],
  ['an unknown variable', 'if: ${{ nope }}'],
  [
    'a script that evaluates text from outside',
    'name: ${{ github.actor }}\n        run: echo ${{ github.event.issue.title }}',
  ],
])('the linter finds %s', async (_what, line) => {
  const run = line.includes('run:') ? '' : '        run: echo\n';
  const broken = `on: push\njobs:\n  a:\n    runs-on: ubuntu-latest\n    steps:\n      - ${line}\n${run}`;
  expect(await lintWorkflow(broken, 'broken.yml')).toHaveLength(1);
});
