import type { GitHubContext } from '../../src/github-actions/context.ts';
import { InputErrors } from '../../src/github-actions/input-errors.ts';
import { InputReader } from '../../src/github-actions/input-reader.ts';
import { type Inputs, readInputs } from '../../src/run/inputs.ts';

/** Inputs as the author of a workflow writes them below `with:`. A release can be made of them; blank takes one away. */
export function anInputs(overrides: Readonly<Record<string, string>> = {}): Inputs {
  const given = { 'auth-token': 'a-token', org: 'acme', projects: 'web', ...overrides };
  const variables = Object.entries(given).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]);
  const complaints = new InputErrors();
  const inputs = readInputs(complaints, new InputReader(complaints, Object.fromEntries(variables)));
  complaints.throwIfAny();
  return inputs;
}

/** A push to the main branch. */
export function aContext(overrides: Partial<GitHubContext> = {}): GitHubContext {
  return {
    eventName: 'push',
    refType: 'branch',
    refName: 'main',
    sha: 'c0ffee',
    pullRequestHeadSha: undefined,
    secretsWithheld: undefined,
    schedule: undefined,
    beforeSha: undefined,
    repository: 'acme/web',
    serverUrl: 'https://github.com',
    apiUrl: 'https://api.github.com',
    runId: '77',
    workspace: '/work',
    tempFolder: '/temp',
    ...overrides,
  };
}
