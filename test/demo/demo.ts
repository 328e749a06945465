import { execFileSync } from 'node:child_process';
import { readGitHistory } from '../sentry-server/github/git-history.ts';
import { startSentryServer } from '../sentry-server/server.ts';
import { repositoryRoot } from '../support/action-metadata.ts';
import { Job, type StepRun } from '../support/job.ts';

/*
 * The main job on this machine, with nothing to set up: `npm run demo`. A local Sentry is started, with this project's
 * own history as the GitHub side and its own bundles as the build; then the action runs as a runner would run it.
 */

const repository = 'acme/sentry-release-automation';
const githubToken = 'ghs_a_token_for_the_demo';
/** How far back the release before this one lies. */
const commitsSincePrevious = 3;

await using server = await startSentryServer();
const acme = server.store.addOrganization('acme');
const web = acme.addProject('web');
acme.addProject('api');
web.addMonitor('release-pipeline');

const history = await readGitHistory(repositoryRoot);
server.store.addGitHubRepository(repository, history.commits, { ...history, token: githubToken });
const head = execFileSync('git', ['-C', repositoryRoot, 'rev-parse', 'HEAD'], { encoding: 'utf8' }).trim();
const previous = history.commits.at(-1 - commitsSincePrevious);
if (previous) {
  acme.addRelease('shop@0.9.0', { projects: ['web'], commits: [{ id: previous.sha, repository }] });
}

await using job = await Job.start({
  inputs: {
    'auth-token': acme.addToken({ kind: 'org' }),
    'github-token': githubToken,
    projects: 'web, api',
    'release-prefix': 'shop@',
    'working-directory': repositoryRoot,
    files: 'dist\n!dist/licenses.txt',
    'strip-prefix': 'dist',
    environment: 'production',
    'monitor-slug': 'release-pipeline',
    dsn: web.dsn(server.url),
  },
  env: {
    GITHUB_EVENT_NAME: 'push',
    GITHUB_REF: 'refs/tags/1.0.0',
    GITHUB_REF_NAME: '1.0.0',
    GITHUB_REF_TYPE: 'tag',
    GITHUB_SHA: head,
    GITHUB_REPOSITORY: repository,
    GITHUB_RUN_ID: '4711',
    GITHUB_SERVER_URL: 'https://github.com',
    GITHUB_API_URL: server.githubApiUrl,
  },
});

const main = await job.main();
show('The log of the main step', main.log);
show('Its outputs', listOf(main.outputs));
show('The job summary', main.summary);

const post = await job.post('success');
show('The log of the post step, when the job has ended', post.log);
show('What Sentry holds now', JSON.stringify(whatSentryHolds(), null, 2));
show('Every request', server.journal.lines().join('\n'));
process.exitCode = failed(main) || failed(post) ? 1 : 0;

function whatSentryHolds() {
  const release = acme.release('shop@1.0.0');
  return {
    version: release?.version,
    projects: release?.projects.join(', '),
    url: release?.url,
    commits: release?.commits.map(({ id, message }) => `${id.slice(0, 12)} ${message?.split('\n')[0]}`),
    files: release?.files.map(({ name, size, sha1 }) => `${name} (${size} bytes, SHA-1 ${sha1})`),
    deploys: release?.deploys.map(
      ({ environment, url, projects }) => `${environment} of ${projects.join(', ')}: ${url}`,
    ),
    dateReleased: release?.dateReleased,
    checkIns: acme
      .monitor('release-pipeline')
      ?.checkIns.map(({ environment, status, duration }) => `${environment}: ${status} after ${duration} s`),
  };
}

function failed({ exitCode, warnings }: StepRun): boolean {
  return exitCode !== 0 || warnings.length > 0;
}

function listOf(values: Readonly<Record<string, string>>): string {
  return Object.entries(values)
    .map(([name, value]) => `${name} = ${value}`)
    .join('\n');
}

function show(title: string, text: string): void {
  console.log(`\n== ${title} ${'='.repeat(Math.max(0, 70 - title.length))}\n\n${text.trim()}`);
}
