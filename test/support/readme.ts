import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { type ActionPath, readActionMetadata, repositoryRoot } from './action-metadata.ts';
import { readYaml, type Workflow, type WorkflowStep } from './workflow.ts';

/** A block of YAML in a Markdown file. */
export interface YamlBlock {
  /** Of its first line, from 1. */
  readonly line: number;
  readonly text: string;
}

/** What a block shows, completed to a workflow that could be run. */
export interface Recipe {
  readonly workflow: Workflow;
  /** The block itself where it is a whole workflow. */
  readonly text: string;
}

const topLevelKeys = ['name', 'on', 'permissions', 'env', 'concurrency', 'defaults', 'jobs', 'run-name'];

export function readReadme(): string {
  return readFileSync(join(repositoryRoot, 'README.md'), 'utf8');
}

export function yamlBlocks(markdown: string): readonly YamlBlock[] {
  return [...markdown.matchAll(/^ *```ya?ml[^\n]*\n(.*?)^ *```/gms)].map(({ index, 1: text = '' }) => ({
    line: markdown.slice(0, index).split('\n').length + 1,
    text,
  }));
}

/**
 * Reads a block as what it is a part of: a workflow, a job, a list of steps, one step, or the inputs of a step of ours.
 *
 * @throws Error when it is none of these, or no YAML
 */
export function readRecipe({ line, text }: YamlBlock): Recipe {
  const value = readYaml(text);
  const workflow = completed(value);
  if (!workflow) throw new Error(`README.md:${line}: the block is no workflow, job, steps, step or inputs`);
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
  const door = (['.', 'check-in'] as const).find((candidate) => areAmong(inputsOf(candidate)));
  return door && withSteps([ownStep(door, value)]);
}

function inputsOf(door: ActionPath): readonly string[] {
  return Object.keys(readActionMetadata(door).inputs);
}

/** @param inputs beside these, there is what every step needs */
function ownStep(door: ActionPath, inputs: object): WorkflowStep {
  const uses = `OWNER/sentry-release-automation${door === '.' ? '' : `/${door}`}@v1`;
  return { uses, with: { 'auth-token': '${{ secrets.SENTRY_AUTH_TOKEN }}', projects: 'web', ...inputs } };
}

function withSteps(steps: readonly object[]): Workflow {
  const job = { 'runs-on': 'ubuntu-latest', ...matrixOf(steps), steps };
  return withJobs({ job });
}

/** Started by hand, with the inputs that the jobs speak of. */
function withJobs(jobs: object): Workflow {
  const inputs = spokenOf(/\binputs\.([\w-]+)/g, jobs).map((name) => [name, { type: 'string' }]);
  return { on: { workflow_dispatch: { inputs: Object.fromEntries(inputs) } }, jobs: jobs as Workflow['jobs'] };
}

function matrixOf(steps: readonly object[]): object {
  const matrix = spokenOf(/\bmatrix\.([\w-]+)/g, steps).map((name) => [name, ['one', 'two']]);
  return matrix.length > 0 ? { strategy: { matrix: Object.fromEntries(matrix) } } : {};
}

/** The names that expressions use. */
function spokenOf(pattern: RegExp, value: object): readonly string[] {
  return [...JSON.stringify(value).matchAll(pattern)].map(([, name = '']) => name);
}
