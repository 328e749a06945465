import { initGitRepository } from '../support/git-repository.ts';
import { measureAction, sentryCliEnvironment, startBenchSandbox } from './bench-sandbox.ts';
import { type Cost, measureProcess } from './process-meter.ts';
import { startActionRelease } from './sentry-cli.ts';
import { formatPeak, formatSeconds, medianRatio } from './statistics.ts';
import { type Table, withGoal } from './table.ts';

const runs = 7;
const repositoryName = 'acme/shop';
const githubToken = 'ghs_benchmark_0123456789';

/** Alternates between the action and action-release: a finalized release with commits and a deploy. */
async function sideBySide(latencyMs: number): Promise<Table['rows'][number]> {
  await using sandbox = await startBenchSandbox(latencyMs);
  const { acme, server } = sandbox;
  await using repository = await initGitRepository();
  const base = await repository.commit('Open the shop');
  const head = repository.commitMany(20);
  repository.git('remote', 'add', 'origin', `https://github.com/${repositoryName}.git`);
  await repository.push(server, repositoryName, githubToken);
  acme.addRepository(repositoryName, { provider: 'github' });
  acme.addRelease('1.0.0', { projects: ['web'], commits: [{ id: base, repository: repositoryName }] });

  const [own, others]: [Cost[], Cost[]] = [[], []];
  let chain = 0;
  for (let run = 0; run < runs; run++) {
    server.journal.clear();
    const inputs = { 'set-commits': 'auto', finalize: 'true', environment: 'production', release: `own-${run}` };
    const job = { GITHUB_REPOSITORY: repositoryName, GITHUB_SHA: head, GITHUB_API_URL: server.githubApiUrl };
    own.push(await measureAction(sandbox, { inputs: { ...inputs, 'github-token': githubToken }, env: job }));
    chain = Math.max(chain, server.journal.longestChain());
    const version = `cli-${run}`;
    const env = sentryCliEnvironment(sandbox);
    others.push(await measureProcess(async () => startActionRelease(version, 'web', { cwd: repository.path, env })));
    for (const release of [`own-${run}`, version]) {
      const { deploys, dateReleased } = acme.release(release) ?? {};
      if (deploys?.length !== 1 || !dateReleased) throw new Error(`release ${release} is incomplete`);
    }
  }
  const ratio = medianRatio(own, others);
  return [
    `${latencyMs} ms`,
    `${formatSeconds(own)}, ${formatPeak(own)}`,
    formatSeconds(others),
    latencyMs === 50 ? withGoal(ratio, 0.4) : ratio.toFixed(2),
    // Without latency, requests hardly overlap.
    latencyMs === 0 ? '' : withGoal(chain, 4, String),
  ];
}

/** A run without files, compared with action-release. */
export async function wholeRun(): Promise<Table> {
  return {
    title: 'A whole run without files',
    about:
      'Create the release, set its commits, record a deploy, and finalize it. sentry-cli is used as by ' +
      'getsentry/action-release, in a full clone: a Node process calls `releases new`, `set-commits --auto`, ' +
      '`deploys new` and `finalize`, each a process. The time to install and load action-release, and the checkout, are ' +
      'not included.',
    head: ['latency', 'this action', 'sentry-cli 2.58.6', 'ratio', 'sequential requests'],
    rows: [await sideBySide(50), await sideBySide(0)],
  };
}
