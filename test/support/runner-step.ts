import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { repositoryRoot } from './action-metadata.ts';
import { readYaml, type Workflow } from './workflow.ts';

type Values = Readonly<Record<string, string>>;

/** The contexts of expressions: `secrets`, `github`, `steps` and so on. */
export type Contexts = Readonly<Record<string, unknown>>;

/**
 * Reads the step that uses an action from a workflow in test/workflows, and evaluates its expressions. Variables of the
 * step override those of the job, and these override those of the workflow.
 */
export function readStep(workflowName: string, action: string, contexts: Contexts): { inputs: Values; env: Values } {
  const text = readFileSync(join(repositoryRoot, 'test/workflows', workflowName), 'utf8');
  const workflow = readYaml(text) as Workflow;
  for (const job of Object.values(workflow.jobs)) {
    const step = job.steps?.find(({ uses }) => uses?.startsWith(`${action}@`));
    if (!step) continue;
    const env = { ...workflow.env, ...job.env, ...step.env };
    return { inputs: evaluateAll(step.with, contexts), env: evaluateAll(env, contexts) };
  }
  throw new Error(`No step of ${workflowName} uses ${action}`);
}

function evaluateAll(values: Readonly<Record<string, unknown>> = {}, contexts: Contexts): Values {
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, evaluate(String(value), contexts)]));
}

/** Supports names only, such as `github.sha`; a missing value is an empty string, as on GitHub. */
function evaluate(text: string, contexts: Contexts): string {
  return text.replace(/\$\{\{\s*(.*?)\s*\}\}/g, (_, expression: string) => {
    if (!/^[\w-]+(\.[\w-]+)+$/.test(expression)) throw new Error(`Unsupported expression: ${expression}`);
    const value = expression
      .split('.')
      .reduce<unknown>((inner, name) => (inner as Contexts | undefined)?.[name], contexts);
    return String(value ?? '');
  });
}
