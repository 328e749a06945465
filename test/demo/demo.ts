import { execFileSync } from 'node:child_process';
import { readGitHistory } from '../sentry-server/github/git-history.ts';
import { startSentryServer } from '../sentry-server/server.ts';
import { repositoryRoot } from '../support/action-metadata.ts';
import { Job, type StepRun } from '../support/job.ts';
import { formatOutputs, printSection } from './print.ts';

/*
 * `npm run demo`: starts a local Sentry and runs the action against it as a runner would. The commits are this project's
 * history, the build files are its bundles.
 */

const repository = 'acme/sentry-release-automation';
const githubToken = 'ghs_a_token_for_the_demo';
/** How many commits the previous release is behind. */
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
    files: 'dist\n!dist/licenses.txt',
    'strip-prefix': 'dist',
    environment: 'production',
    'monitor-slug': 'release-pipeline',
    dsn: web.dsn(server.url),
  },
  env: {
    GITHUB_WORKSPACE: repositoryRoot,
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
printSection('Log of the main step', main.log);
printSection('Outputs', formatOutputs(main.outputs));
printSection('Job summary', main.summary);

const post = await job.post('success');
printSection('Log of the post step', post.log);
printSection('Data in Sentry', JSON.stringify(dataInSentry(), null, 2));
printSection('Requests', server.journal.lines().join('\n'));
process.exitCode = failed(main) || failed(post) ? 1 : 0;

function dataInSentry() {
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
