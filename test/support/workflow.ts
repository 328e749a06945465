import { parse } from 'yaml';
import { type ActionPath, readActionMetadata } from './action-metadata.ts';

/** A workflow as its YAML says it, as far as tests look into it. */
export interface Workflow {
  readonly on?: unknown;
  readonly permissions?: unknown;
  readonly env?: Readonly<Record<string, unknown>>;
  readonly jobs: Readonly<Record<string, WorkflowJob>>;
}

interface WorkflowJob {
  readonly permissions?: unknown;
  readonly env?: Readonly<Record<string, unknown>>;
  readonly steps?: readonly WorkflowStep[];
}

export interface WorkflowStep {
  readonly uses?: string;
  readonly with?: Readonly<Record<string, unknown>>;
  readonly env?: Readonly<Record<string, unknown>>;
}

/** A step that uses this action, with the variables of its job and workflow. */
export interface OwnStep {
  readonly door: ActionPath;
  readonly inputs: Readonly<Record<string, string>>;
  readonly env: Readonly<Record<string, string>>;
}

/** Reads YAML, and throws where a key is there twice. */
export function readYaml(text: string): unknown {
  return parse(text, { uniqueKeys: true, strict: true });
}

export function stepsOf({ jobs }: Workflow): readonly WorkflowStep[] {
  return Object.values(jobs).flatMap(({ steps = [] }) => steps);
}

/** The steps of a workflow that use this action, by a local path or by its name in the marketplace. */
export function ownSteps({ env, jobs }: Workflow): readonly OwnStep[] {
  return Object.values(jobs).flatMap((job) =>
    (job.steps ?? []).flatMap((step) => {
      const door = doorOf(step.uses ?? '');
      return door ? [{ door, inputs: texts(step.with), env: texts({ ...env, ...job.env, ...step.env }) }] : [];
    }),
  );
}

/** The keys of `with:` that the door does not declare: the runner would only warn of them. */
export function undeclaredInputs({ door, inputs }: OwnStep): readonly string[] {
  const declared = Object.keys(readActionMetadata(door).inputs);
  return Object.keys(inputs).filter((name) => !declared.includes(name));
}

/** This action by its path in a checkout, or by its name in the marketplace. */
const ownAction = /^(?:\.|[\w-]+\/sentry-release-automation)(\/[\w./-]*)?(?:@.+)?$/;

function doorOf(uses: string): ActionPath | undefined {
  const match = ownAction.exec(uses);
  if (!match) return undefined;
  const folder = match[1]?.replace(/^\/|\/$/g, '') ?? '';
  if (folder !== '' && folder !== 'check-in') throw new Error(`${uses}: the action has no such door`);
  return folder === '' ? '.' : folder;
}

function texts(values: Readonly<Record<string, unknown>> = {}): Record<string, string> {
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, String(value)]));
}
