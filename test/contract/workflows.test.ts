import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { lintWorkflow } from '../../scripts/actionlint.ts';
import { repositoryRoot } from '../support/action-metadata.ts';
import { ownSteps, readYaml, stepsOf, undeclaredInputs, type Workflow } from '../support/workflow.ts';

const folder = join(repositoryRoot, '.github/workflows');

describe.each(readdirSync(folder))('%s', (name) => {
  const text = readFileSync(join(folder, name), 'utf8');
  const workflow = readYaml(text) as Workflow;

  test('gives no permission that a job does not ask for', () => {
    expect(workflow.permissions).toEqual({});
    for (const job of Object.values(workflow.jobs))
      expect(job.permissions).toMatchObject({ contents: expect.anything() });
  });

  test('pins every action of others by its commit, with the version beside it', () => {
    const uses = [...text.matchAll(/uses: (.*)/g)].map(([, action = '']) => action);
    expect(uses).not.toEqual([]);
    const pinned = /^\.\/|^[\w-]+\/[\w/-]+@[\da-f]{40} # v\d+\.\d+\.\d+$/;
    expect(uses.filter((action) => !pinned.test(action))).toEqual([]);
  });

  test('leaves no credentials behind in the checkout', () => {
    const checkouts = stepsOf(workflow).filter(({ uses }) => uses?.startsWith('actions/checkout@'));
    expect(checkouts).not.toEqual([]);
    for (const checkout of checkouts) expect(checkout.with).toMatchObject({ 'persist-credentials': false });
  });

  test('never runs the code of a fork with the rights of this repository', () => {
    expect(text).not.toMatch(/pull_request_target|workflow_run/);
  });

  test('passes only inputs that the action declares', () => {
    expect(ownSteps(workflow).flatMap(undeclaredInputs)).toEqual([]);
  });
});

test('the action is its own user: both doors', () => {
  const text = readFileSync(join(folder, 'self-test.yml'), 'utf8');
  const doors = ownSteps(readYaml(text) as Workflow).map(({ action }) => action);
  expect(new Set(doors)).toEqual(new Set(['.', 'check-in']));
});

test.each([
  ['a misspelt key', 'shel: bash'],
  ['a variable that is not there', 'if: ${{ nope }}'],
  [
    'a script that takes text of strangers',
    'name: ${{ github.actor }}\n        run: echo ${{ github.event.issue.title }}',
  ],
])('the linter finds %s', async (_what, line) => {
  const run = line.includes('run:') ? '' : '        run: echo\n';
  const broken = `on: push\njobs:\n  a:\n    runs-on: ubuntu-latest\n    steps:\n      - ${line}\n${run}`;
  expect(await lintWorkflow(broken, 'broken.yml')).toHaveLength(1);
});
