import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { lintWorkflow } from '../../scripts/actionlint.ts';
import { actionPaths, repositoryRoot } from '../support/action-metadata.ts';
import { ownSteps, readYaml, stepsOf, undeclaredInputs, type Workflow } from '../support/workflow.ts';

const folder = join(repositoryRoot, '.github/workflows');

describe.each(readdirSync(folder))('%s', (name) => {
  const text = readFileSync(join(folder, name), 'utf8');
  const workflow = readYaml(text) as Workflow;

  test('grants no permissions but those of the jobs', () => {
    expect(workflow.permissions).toEqual({});
    for (const job of Object.values(workflow.jobs))
      expect(job.permissions).toMatchObject({ contents: expect.anything() });
  });

  test('pins every action by commit, with the version in a comment', () => {
    const uses = [...text.matchAll(/uses: (.*)/g)].map(([, action = '']) => action);
    expect(uses).not.toEqual([]);
    const pinned = /^\.\/|^[\w-]+\/[\w/-]+@[\da-f]{40} # v\d+\.\d+\.\d+$/;
    expect(uses.filter((action) => !pinned.test(action))).toEqual([]);
  });

  test('keeps no credentials in the checkout', () => {
    const checkouts = stepsOf(workflow).filter(({ uses }) => uses?.startsWith('actions/checkout@'));
    expect(checkouts).not.toEqual([]);
    for (const checkout of checkouts) expect(checkout.with).toMatchObject({ 'persist-credentials': false });
  });

  test('never runs code of a fork with the permissions of this repository', () => {
    expect(text).not.toMatch(/pull_request_target|workflow_run/);
  });

  test('passes only inputs that the action declares', () => {
    expect(ownSteps(workflow).flatMap(undeclaredInputs)).toEqual([]);
  });
});

test('the self-test uses every action', () => {
  const text = readFileSync(join(folder, 'self-test.yml'), 'utf8');
  const actions = ownSteps(readYaml(text) as Workflow).map(({ action }) => action);
  expect(new Set(actions)).toEqual(new Set(actionPaths));
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
