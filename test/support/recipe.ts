import type { Organization } from '../sentry-server/store/organization.ts';
import { readActionMetadata } from './action-metadata.ts';
import type { Job, JobOptions, StepRun } from './job.ts';
import { makeFiles } from './recipe-files.ts';
import { type Sandbox, startSandbox } from './sandbox.ts';
import { addBundle, debugId, scriptWith, startWebSite } from './web-site.ts';
import type { OwnStep, Workflow } from './workflow.ts';

/** What a step of a recipe did, and the requests that the local Sentry has no route for. */
export interface RecipeRun {
  readonly main: StepRun;
  /** Undefined for an action without a post step. */
  readonly post: StepRun | undefined;
  readonly unknownRequests: readonly string[];
}

const version = '1.1.0';

/** Runs a step of a recipe as the runner would, against servers that contain what the recipe names. */
export async function runRecipe(step: OwnStep, { on }: Pick<Workflow, 'on'>): Promise<RecipeRun> {
  await using sandbox = await startSandbox();
  const { env, event } = triggeredBy(on, sandbox);
  await using site = await startWebSite({ '/': '<script src=app.js></script>', '/app.js': scriptWith(debugId(1)) });
  addBundle(sandbox.acme, [debugId(1)]);
  const { evaluate } = prepareServers(sandbox, step, event);
  const inputs = mapValues(step.inputs, evaluate);
  await using job: Job = await sandbox.job(
    { 'auth-token': '', projects: '', ...inputs, ...localInputs({ ...step, inputs }, sandbox, site.url) },
    { uses: step.action, env: { ...env, ...mapValues(step.env, evaluate) }, ...(event && { event }) },
  );
  await makeFiles(job.workspace, inputs);
  const main = await job.main();
  const post = readActionMetadata(step.action).runs.post ? await job.post('success') : undefined;
  const unknown = sandbox.server.journal.requests.filter(({ unknownRoute }) => unknownRoute);
  return { main, post, unknownRequests: unknown.map(({ method, path }) => `${method} ${path}`) };
}

/** The inputs of a step that have to be others on this machine. */
export function localInputs({ action, inputs }: OwnStep, { server }: Pick<Sandbox, 'server'>, siteUrl: string) {
  return {
    ...(('url' in inputs || action === 'gate') && { url: server.url }),
    ...('relace-repo-id' in inputs && { 'relace-url': server.relaceUrl }),
    ...('urls' in inputs && { urls: siteUrl }),
    // Sentry's data are there from the beginning.
    ...(action === 'gate' && { 'watch-minutes': '0' }),
  };
}

/**
 * Adds the organization, projects, release and repositories that the inputs name.
 *
 * @returns a function that replaces expressions by values
 */
export function prepareServers(
  sandbox: Pick<Sandbox, 'server' | 'acme' | 'shas'>,
  { action, inputs }: OwnStep,
  event: JobOptions['event'] = {},
) {
  const { server } = sandbox;
  const known = sandbox.acme;
  const named = inputs['org']?.includes('${{') ? undefined : inputs['org'];
  const home = named === undefined || named === known.slug ? known : server.store.addOrganization(named);
  const relace = server.store.addRelaceRepository('rlc-0123456789abcdef');
  for (const slug of (inputs['projects'] ?? '').split(/[\s,]+/)) {
    if (/^[\w-]+$/.test(slug) && !home.projects.some((project) => project.slug === slug)) home.addProject(slug);
  }
  const project = home.projects[0] ?? home.addProject('web');
  const values: readonly (readonly [RegExp, string])[] = [
    [/^secrets\.(SENTRY_AUTH_TOKEN|SENTRY_ORG_TOKEN)$/, home.addToken({ kind: 'org' })],
    [/^secrets\.SENTRY_(USER|PERSONAL)_TOKEN$/, home.addToken({ kind: 'user', scopes: userScopes })],
    [/^secrets\.\w*DSN$/, project.dsn(server.url)],
    [/^secrets\.RELACE_API_KEY$/, relace.apiKey],
    [/^vars\.RELACE_REPO_ID$/, relace.id],
    [/^(vars|env)\.SENTRY_ORG$/, home.slug],
    [/^(vars|env)\.SENTRY_PROJECT$/, project.slug],
    [/^(vars|env)\.SENTRY_URL$/, server.url],
    [/^(inputs\.(version|release|tag)|github\.ref_name|github\.event\.release\.tag_name)$/, version],
    [/^(steps|needs)\.[\w.-]+\.outputs\.(version|release)$/, version],
    [/^github\.(sha|event\.pull_request\.head\.sha)$/, sandbox.shas.at(-1) ?? ''],
    [/^github\.(run_id|run_number|run_attempt)$/, '7'],
    [/^inputs\.environment$/, 'staging'],
    [/^inputs\.create-release$/, 'true'],
    [/^env\.MAPPING_UUID$/, '5f7a1c62-4b1e-4c55-9d0e-8a3b6f2c1d90'],
    [/^matrix\.\w+$/, project.slug],
    [/^job\.status$/, 'success'],
    [/^env\.BACKUP \|\| 'error'$/, 'ok'],
    [/^github\.event\.workflow_run\.head_branch$/, `v${version}`],
    [/^secrets\.PREVIEW_PASSWORD$/, 'a-password'],
    [/^github\.event\.deployment_status\.environment_url$/, 'https://shop.example.com'],
    [/^github\.event_name == 'pull_request'$/, 'false'],
  ];
  const evaluate = (text: string) =>
    text.replace(/\$\{\{\s*(.*?)\s*\}\}/g, (_all, expression: string) => {
      const value = values.find(([pattern]) => pattern.test(expression))?.[1];
      if (value === undefined) throw new Error(`test/support/recipe.ts has no value for ${expression}`);
      return value;
    });
  if (action === 'deploy' || action === 'gate' || /^(false|no|0|off)$/i.test(inputs['create-release'] ?? '')) {
    const defaultVersion = 'deployment' in event ? (sandbox.shas.at(-1) ?? '') : version;
    const name = `${inputs['release-prefix'] ?? ''}${evaluate(inputs['release'] ?? defaultVersion)}`;
    home.addRelease(name, { projects: home.projects.map(({ slug }) => slug) });
    if (action === 'gate') addHealth(home, name, evaluate(inputs['environment'] ?? ''));
  }
  addRepositories(sandbox, inputs['repo'] ?? '');
  return { evaluate };
}

/** A release before this one, deploys of both, and sessions that are equally stable. */
function addHealth(organization: Organization, version: string, environment: string): void {
  const slugs = organization.projects.map(({ slug }) => slug);
  const nowUs = Date.now() * 1000;
  organization.addRelease('1.0.0', { projects: slugs });
  organization.addDeploy('1.0.0', environment, { finished: nowUs - 7_200_000_000 });
  organization.addDeploy(version, environment, { finished: nowUs - 60_000_000 });
  const counts = { healthy: 10_000, crashed: 10 };
  for (const slug of slugs) {
    organization.addSessions(slug, { release: '1.0.0', environment, counts, started: nowUs - 3_600_000_000 });
    organization.addSessions(slug, { release: version, environment, counts, started: nowUs - 1_000_000 });
  }
}

const userScopes = [
  'event:read',
  'project:releases',
  'project:read',
  'project:write',
  'org:read',
  'alerts:read',
  'alerts:write',
] as const;

/** Adds the repositories of `owner/name@base..head` lines, with tags for base and head. */
function addRepositories({ server }: Pick<Sandbox, 'server'>, lines: string): void {
  for (const [, name = '', base, head] of lines.matchAll(/([\w.-]+\/[\w.-]+)(?:@(?:([^\s,]+?)\.\.)?([^\s,]+))?/g)) {
    const commits = ['One', 'Two', 'Three'].map((message, index) => ({ message, sha: `${index + 1}`.repeat(40) }));
    const named = { ...(base && { [base]: '1'.repeat(40) }), ...(head && { [head]: '3'.repeat(40) }) };
    server.store.addGitHubRepository(name, commits, { tags: named });
  }
}

/** The variables and event of the trigger. A workflow without one runs for the tag that the sandbox has pushed. */
export function triggeredBy(on: unknown, { shas }: Pick<Sandbox, 'shas'>): Pick<JobOptions, 'env' | 'event'> {
  const named = typeof on === 'string' ? { [on]: {} } : on;
  const triggers = typeof named === 'object' && named !== null ? (named as Readonly<Record<string, unknown>>) : {};
  const branch = { GITHUB_REF: 'refs/heads/main', GITHUB_REF_NAME: 'main', GITHUB_REF_TYPE: 'branch' };
  const [schedule] = Array.isArray(triggers['schedule']) ? triggers['schedule'] : [];
  if (schedule) return { env: { GITHUB_EVENT_NAME: 'schedule', ...branch }, event: { schedule: schedule.cron } };
  if ('pull_request' in triggers) {
    const env = { GITHUB_EVENT_NAME: 'pull_request', GITHUB_REF_TYPE: 'branch', GITHUB_REF_NAME: '7/merge' };
    return { env, event: { pull_request: { head: { sha: shas.at(-1) } } } };
  }
  if ('deployment_status' in triggers) {
    const env = { GITHUB_EVENT_NAME: 'deployment_status', GITHUB_REF: '', GITHUB_REF_NAME: '', GITHUB_REF_TYPE: '' };
    const status = { state: 'success', environment: 'Preview', environment_url: 'https://preview.example.com' };
    return { env, event: { deployment: { sha: shas.at(-1) }, deployment_status: status } };
  }
  if ('workflow_run' in triggers) {
    const run = { event: 'push', conclusion: 'success', head_sha: shas.at(-1), head_branch: `v${version}` };
    return { env: { GITHUB_EVENT_NAME: 'workflow_run', ...branch }, event: { workflow_run: run } };
  }
  return JSON.stringify(triggers['push'] ?? {}).includes('branches') ? { env: branch } : {};
}

function mapValues(values: Readonly<Record<string, string>>, change: (value: string) => string) {
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, change(value)]));
}
