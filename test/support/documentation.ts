import { readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { stringify } from 'yaml';
import { type ActionPath, actionPaths, readActionMetadata, repositoryRoot } from './action-metadata.ts';
import { readYaml, type Workflow, type WorkflowStep } from './workflow.ts';

/** A block of YAML in a page of the documentation. */
export interface YamlBlock {
  readonly page: string;
  /** Number of its first line, from 1. */
  readonly line: number;
  readonly text: string;
}

/** A block, completed to a workflow that can run. */
export interface Recipe {
  readonly workflow: Workflow;
  /** The text of the block if it is a complete workflow. */
  readonly text: string;
}

const topLevelKeys = ['name', 'on', 'permissions', 'env', 'concurrency', 'defaults', 'jobs', 'run-name'];

/** The Markdown files of the repository, relative to its root. */
export function documentationPages(): readonly string[] {
  return ['.', 'docs'].flatMap((folder) =>
    readdirSync(join(repositoryRoot, folder))
      .filter((name) => name.endsWith('.md'))
      .map((name) => posix.join(folder, name)),
  );
}

export function readPage(page: string): string {
  return readFileSync(join(repositoryRoot, page), 'utf8');
}

export function yamlBlocks(page: string): readonly YamlBlock[] {
  const markdown = readPage(page);
  return [...markdown.matchAll(/^ *```ya?ml[^\n]*\n(.*?)^ *```/gms)].map(({ index, 1: text = '' }) => ({
    page,
    line: markdown.slice(0, index).split('\n').length + 1,
    text,
  }));
}

/**
 * Reads a block as a workflow, a job, a list of steps, one step, or the inputs of a step that uses this action.
 *
 * @throws Error when it is none of these, or no YAML
 */
export function readRecipe({ page, line, text }: YamlBlock): Recipe {
  const value = readYaml(text);
  const workflow = completed(value);
  if (!workflow) throw new Error(`${page}:${line}: the block is no workflow, job, steps, step or inputs`);
  return { workflow, text: workflow === value ? text : stringify(workflow) };
}

function completed(value: unknown): Workflow | undefined {
  if (Array.isArray(value)) return withSteps(value);
  if (typeof value !== 'object' || value === null) return undefined;
  const keys = Object.keys(value);
  const areAmong = (known: readonly string[]) => keys.every((key) => known.includes(key));
  if ('on' in value && 'jobs' in value) return value as unknown as Workflow;
  if (areAmong(topLevelKeys)) return { ...withSteps([{ run: 'true' }]), ...value };
  if ('steps' in value) return withJobs({ job: { 'runs-on': 'ubuntu-latest', ...value } });
  if (Object.values(value).every((job) => job?.['runs-on'] || job?.steps)) return withJobs(value);
  if ('uses' in value || 'run' in value) return withSteps([value]);
  if (areAmong(['with', 'env', 'if', 'id', 'name'])) return withSteps([{ ...ownStep('.', {}), ...value }]);
  const action = actionPaths.find((candidate) => areAmong(inputsOf(candidate)));
  return action && withSteps([ownStep(action, value)]);
}

function inputsOf(action: ActionPath): readonly string[] {
  return Object.keys(readActionMetadata(action).inputs);
}

/** @param inputs added to those that every step needs */
function ownStep(action: ActionPath, inputs: object): WorkflowStep {
  const uses = `OWNER/sentry-release-automation${action === '.' ? '' : `/${action}`}@v1`;
  return { uses, with: { 'auth-token': '${{ secrets.SENTRY_AUTH_TOKEN }}', projects: 'web', ...inputs } };
}

function withSteps(steps: readonly object[]): Workflow {
  const job = { 'runs-on': 'ubuntu-latest', ...matrixOf(steps), steps };
  return withJobs({ job });
}

/** A workflow that is started by hand and declares the inputs that the jobs use. */
function withJobs(jobs: object): Workflow {
  const inputs = usedNames(/\binputs\.([\w-]+)/g, jobs).map((name) => [name, { type: 'string' }]);
  return { on: { workflow_dispatch: { inputs: Object.fromEntries(inputs) } }, jobs: jobs as Workflow['jobs'] };
}

function matrixOf(steps: readonly object[]): object {
  const matrix = usedNames(/\bmatrix\.([\w-]+)/g, steps).map((name) => [name, ['one', 'two']]);
  return matrix.length > 0 ? { strategy: { matrix: Object.fromEntries(matrix) } } : {};
}

/** The names in expressions, as far as the pattern captures them. */
function usedNames(pattern: RegExp, value: object): readonly string[] {
  return [...JSON.stringify(value).matchAll(pattern)].map(([, name = '']) => name);
}
