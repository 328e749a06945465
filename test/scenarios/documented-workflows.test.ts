import { describe, expect, test } from 'vitest';
import { lintWorkflow } from '../../scripts/actionlint.ts';
import { documentationPages, readRecipe, yamlBlocks } from '../support/documentation.ts';
import { runRecipe } from '../support/recipe.ts';
import { ownSteps, undeclaredInputs } from '../support/workflow.ts';

const blocks = documentationPages().flatMap(yamlBlocks);

test('the README and the page of each capability show workflows', () => {
  expect(blocks.filter(({ page }) => page === 'README.md').length).toBeGreaterThan(3);
  const names = [
    'releases-and-deploys',
    'commits',
    'files',
    'source-maps',
    'debug-files',
    'check-ins',
    'verify',
    'gate',
  ];
  const pages = blocks.map(({ page }) => page);
  expect(pages).toEqual(expect.arrayContaining(names.map((name) => `docs/${name}.md`)));
});

describe.each(blocks.map((block) => [`${block.page}:${block.line}`, block] as const))(
  'the workflow at %s',
  (place, block) => {
    test('passes actionlint, and sets only inputs that exist', async () => {
      const { workflow, text } = readRecipe(block);
      expect(await lintWorkflow(text, `block at ${place}`)).toEqual([]);
      expect(ownSteps(workflow).flatMap(undeclaredInputs)).toEqual([]);
    });

    test('runs without errors and warnings', async () => {
      const { workflow } = readRecipe(block);
      const steps = ownSteps(workflow);
      expect(steps).not.toEqual([]);
      for (const step of steps) {
        const { main, post, unknownRequests } = await runRecipe(step, workflow);
        const runs = post ? [main, post] : [main];
        const problems = runs.flatMap(({ errors, warnings }) => [...errors, ...warnings]);
        expect({ problems, unknownRequests }).toEqual({ problems: [], unknownRequests: [] });
        expect(main).toMatchObject({ exitCode: 0, outputs: { outcome: expect.stringMatching(/^(success|dry-run)$/) } });
        expect(runs.map(({ exitCode }) => exitCode)).not.toContain(1);
      }
    });
  },
);

describe('these tests detect', () => {
  const recipe = (text: string) => readRecipe({ page: 'README.md', line: 1, text });
  const own = (inputs: string) => recipe(`uses: OWNER/sentry-release-automation@v1\nwith:\n${inputs}`).workflow;

  test.each([
    ['invalid YAML', 'a: [1', /Flow sequence/],
    ['a duplicate key', 'dist: 1\ndist: 2', /Map keys must be unique/],
    ['a block that is no part of a workflow', 'color: green', /no workflow, job, steps, step or inputs/],
  ])('%s', (_what, text, message) => {
    expect(() => recipe(text)).toThrow(message);
  });

  test('an input that does not exist', () => {
    expect(ownSteps(own('  fils: dist')).flatMap(undeclaredInputs)).toEqual(['fils']);
  });

  test('an action that does not exist', () => {
    const { workflow } = recipe('- uses: OWNER/sentry-release-automation/nothing@v1');
    expect(() => ownSteps(workflow)).toThrow('there is no such action in this repository');
  });

  test('a step that fails', async () => {
    const workflow = own('  auth-token: ${{ secrets.SENTRY_AUTH_TOKEN }}\n  projects: web\n  release: a/b');
    const [step] = ownSteps(workflow);
    const run = step && (await runRecipe(step, workflow));
    expect(run?.main).toMatchObject({ exitCode: 1, errors: [expect.stringContaining('release')] });
  });

  test('an expression without a value', async () => {
    const workflow = own('  release: ${{ github.nothing }}');
    const [step] = ownSteps(workflow);
    await expect(step && runRecipe(step, workflow)).rejects.toThrow('has no value for github.nothing');
  });
});
