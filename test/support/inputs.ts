import type { GitHubContext } from '../../src/github-actions/context.ts';
import { InputErrors } from '../../src/github-actions/input-errors.ts';
import { InputReader } from '../../src/github-actions/input-reader.ts';
import { type Inputs, readInputs } from '../../src/run/inputs.ts';

/**
 * Parsed inputs that create a release. Overrides are written as below `with:`; an empty string removes a default.
 *
 * @param inputErrors collects what is wrong with them; without it, that is thrown
 */
export function makeInputs(overrides: Readonly<Record<string, string>> = {}, inputErrors?: InputErrors): Inputs {
  const values = { 'auth-token': 'a-token', org: 'acme', projects: 'web', ...overrides };
  const variables = Object.entries(values).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]);
  const errors = inputErrors ?? new InputErrors();
  const inputs = readInputs(new InputReader(errors, Object.fromEntries(variables)));
  if (!inputErrors) errors.throwIfAny();
  return inputs;
}

/** The context of a push to the main branch. */
export function makeContext(overrides: Partial<GitHubContext> = {}): GitHubContext {
  return {
    eventName: 'push',
    refType: 'branch',
    refName: 'main',
    head: { value: 'c0ffee', source: 'the commit' },
    secretsWithheld: undefined,
    schedule: undefined,
    beforeSha: undefined,
    deployment: undefined,
    repository: 'acme/web',
    serverUrl: 'https://github.com',
    apiUrl: 'https://api.github.com',
    runId: '77',
    workspace: '/work',
    tempFolder: '/temp',
    ...overrides,
  };
}
