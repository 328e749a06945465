import { parse } from 'yaml';
import { type ActionPath, actionPaths, readActionMetadata } from './action-metadata.ts';

/** The parts of a workflow file that tests look at. */
export interface Workflow {
  readonly on?: unknown;
  readonly permissions?: unknown;
  readonly env?: Readonly<Record<string, unknown>>;
  readonly jobs: Readonly<Record<string, WorkflowJob>>;
}

interface WorkflowJob {
  readonly permissions?: unknown;
  readonly env?: Readonly<Record<string, unknown>>;
  readonly needs?: string | readonly string[];
  readonly uses?: string;
  readonly container?: unknown;
  readonly services?: unknown;
  readonly strategy?: { readonly matrix?: Readonly<Record<string, unknown>> };
  readonly steps?: readonly WorkflowStep[];
}

export interface WorkflowStep {
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Readonly<Record<string, unknown>>;
  readonly env?: Readonly<Record<string, unknown>>;
}

/** A step that uses one of this repository's actions, with the variables of its job and workflow. */
export interface OwnStep {
  readonly action: ActionPath;
  readonly inputs: Readonly<Record<string, string>>;
  readonly env: Readonly<Record<string, string>>;
}

/** Parses YAML. Throws if a key is there twice. */
export function readYaml(text: string): unknown {
  return parse(text, { uniqueKeys: true, strict: true });
}

export function stepsOf({ jobs }: Workflow): readonly WorkflowStep[] {
  return Object.values(jobs).flatMap(({ steps = [] }) => steps);
}

/** The steps of a workflow that use one of this repository's actions. */
export function ownSteps({ env, jobs }: Workflow): readonly OwnStep[] {
  return Object.values(jobs).flatMap((job) =>
    (job.steps ?? []).flatMap((step) => {
      const action = actionOf(step.uses ?? '');
      return action ? [{ action, inputs: texts(step.with), env: texts({ ...env, ...job.env, ...step.env }) }] : [];
    }),
  );
}

/** The keys of `with:` that the action does not declare. The runner only warns about them. */
export function undeclaredInputs({ action, inputs }: OwnStep): readonly string[] {
  const declared = Object.keys(readActionMetadata(action).inputs);
  return Object.keys(inputs).filter((name) => !declared.includes(name));
}

/** Matches this repository's published actions, by their path in a checkout or by their name in the marketplace. */
const ownAction = /^(?:\.(?!\/\.)|[\w-]+\/sentry-release-automation)(\/[\w./-]*)?(?:@.+)?$/;

function actionOf(uses: string): ActionPath | undefined {
  const match = ownAction.exec(uses);
  if (!match) return undefined;
  const folder = match[1]?.replace(/^\/|\/$/g, '') ?? '';
  const action = actionPaths.find((path) => path === (folder || '.'));
  if (!action) throw new Error(`${uses}: there is no such action in this repository`);
  return action;
}

function texts(values: Readonly<Record<string, unknown>> = {}): Record<string, string> {
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, String(value)]));
}
