import { describe, expect, test } from 'vitest';
import { lintWorkflow } from '../../scripts/actionlint.ts';
import { readReadme, readRecipe, yamlBlocks } from '../support/readme.ts';
import { runRecipe } from '../support/recipe.ts';
import { ownSteps, undeclaredInputs } from '../support/workflow.ts';

const blocks = yamlBlocks(readReadme());

test('there are recipes', () => {
  expect(blocks.length).toBeGreaterThan(3);
});

describe.each(blocks.map((block) => [block.line, block] as const))(
  'the recipe in line %i of the README',
  (line, block) => {
    test('is what actionlint likes, and passes only inputs that there are', async () => {
      const { workflow, text } = readRecipe(block);
      expect(await lintWorkflow(text, `README.md, from line ${line}`)).toEqual([]);
      expect(ownSteps(workflow).flatMap(undeclaredInputs)).toEqual([]);
    });

    test('does what it says', async () => {
      const { workflow } = readRecipe(block);
      for (const step of ownSteps(workflow)) {
        const { main, post, unknownRequests } = await runRecipe(step, workflow);
        const troubles = [main, post].flatMap(({ errors, warnings }) => [...errors, ...warnings]);
        expect({ troubles, unknownRequests }).toEqual({ troubles: [], unknownRequests: [] });
        expect(main).toMatchObject({ exitCode: 0, outputs: { outcome: expect.stringMatching(/^(success|dry-run)$/) } });
        expect(post.exitCode).toBe(0);
      }
    });
  },
);

describe('a recipe that is wrong is found out', () => {
  const recipe = (text: string) => readRecipe({ line: 1, text });
  const own = (inputs: string) => recipe(`uses: OWNER/sentry-release-automation@v1\nwith:\n${inputs}`).workflow;

  test.each([
    ['no YAML', 'a: [1', /Flow sequence/],
    ['a key that is there twice', 'dist: 1\ndist: 2', /Map keys must be unique/],
    ['nothing that a workflow has', 'color: green', /no workflow, job, steps, step or inputs/],
  ])('%s', (_what, text, message) => {
    expect(() => recipe(text)).toThrow(message);
  });

  test('an input that is not there', () => {
    expect(ownSteps(own('  fils: dist')).flatMap(undeclaredInputs)).toEqual(['fils']);
  });

  test('a door that is not there', () => {
    expect(() => ownSteps(recipe('- uses: OWNER/sentry-release-automation/gate@v1').workflow)).toThrow('no such door');
  });

  test('a step that fails', async () => {
    const workflow = own('  auth-token: ${{ secrets.SENTRY_AUTH_TOKEN }}\n  projects: web\n  release: a/b');
    const [step] = ownSteps(workflow);
    const run = step && (await runRecipe(step, workflow));
    expect(run?.main).toMatchObject({ exitCode: 1, errors: [expect.stringContaining('release')] });
  });

  test('an expression that nobody knows', async () => {
    const workflow = own('  release: ${{ github.nothing }}');
    const [step] = ownSteps(workflow);
    await expect(step && runRecipe(step, workflow)).rejects.toThrow('no plausible value for github.nothing');
  });
});
