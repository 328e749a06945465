import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { parseEnv } from 'node:util';
import { environmentFile } from '../sentry-server/environment-file.ts';
import { actionPaths, readActionMetadata, repositoryRoot } from '../support/action-metadata.ts';
import { Job, type StepRun } from '../support/job.ts';
import { formatOutputs, printSection } from './print.ts';

/*
 * `npm run action -- release=1.2.3 environment=production`: runs the main and the post step in dist/ as a runner would,
 * against the local Sentry that `npm run sentry-server` started. Names in capitals are environment variables.
 * `npm run action -- check-in monitor-slug=nightly` runs the check-in action; `deploy`, `verify` and `gate` run the others.
 */

const args = process.argv.slice(2);
const uses = actionPaths.find((path) => path === args[0]) ?? '.';
const settings = (uses === '.' ? args : args.slice(1)).map((text) => /^([^=]+)=(.*)$/s.exec(text)?.slice(1) ?? [text]);
const malformed = settings.filter(({ length }) => length < 2);
if (malformed.length > 0) fail(`Write each input as name=value, not: ${malformed.join(', ')}`);
if (!existsSync(environmentFile)) fail('Start the local Sentry first, in another terminal: npm run sentry-server');

const { GITHUB_TOKEN: githubToken = '', ...localSentry } = parseEnv(readFileSync(environmentFile, 'utf8'));
const { inputs = [], variables = [] } = Object.groupBy(settings, ([name = '']) =>
  /^[A-Z_]+$/.test(name) ? 'variables' : 'inputs',
);
await using job = await Job.start({
  uses,
  inputs: { ...(uses === '.' && { 'github-token': githubToken }), ...Object.fromEntries(inputs) },
  env: {
    ...localSentry,
    GITHUB_WORKSPACE: repositoryRoot,
    GITHUB_EVENT_NAME: 'push',
    GITHUB_REF: 'refs/heads/main',
    GITHUB_REF_NAME: 'main',
    GITHUB_REF_TYPE: 'branch',
    GITHUB_SHA: execFileSync('git', ['-C', repositoryRoot, 'rev-parse', 'HEAD'], { encoding: 'utf8' }).trim(),
    GITHUB_RUN_ID: '4711',
    GITHUB_SERVER_URL: 'https://github.com',
    ...Object.fromEntries(variables),
  },
});

const main = await job.main();
printSection('Log of the main step', formatLog(main));
printSection('Outputs', formatOutputs(main.outputs));
printSection('Job summary', main.summary);
process.exitCode = main.exitCode ?? 1;
if (readActionMetadata(uses).runs.post) {
  const post = await job.post(main.exitCode === 0 ? 'success' : 'failure');
  printSection('Log of the post step', formatLog(post) || '(empty)');
  process.exitCode ||= post.exitCode ?? 1;
}

/** The runner shows debug lines only with `RUNNER_DEBUG`. */
function formatLog({ log, debug }: StepRun): string {
  const shown = variables.some(([name]) => name === 'RUNNER_DEBUG') ? debug : [];
  return [log, ...shown.map((line) => `Debug: ${line}`)].join('\n');
}

function fail(message: string): never {
  console.error(message);
  process.exit(1);
}
