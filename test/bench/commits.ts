import { initGitRepository } from '../support/git-repository.ts';
import { measureAction, startBenchSandbox } from './bench-sandbox.ts';
import type { Cost } from './process-meter.ts';
import { formatPeak, formatSeconds } from './statistics.ts';
import type { Table } from './table.ts';

const runs = 3;
const repositoryName = 'acme/shop';
const githubToken = 'ghs_benchmark_0123456789';
const latencyMs = 50;

async function recordCommits(count: number): Promise<Table['rows'][number]> {
  await using sandbox = await startBenchSandbox(latencyMs);
  const { acme, server } = sandbox;
  await using repository = await initGitRepository();
  const base = await repository.commit('Open the shop');
  const head = repository.commitMany(count);
  await repository.push(server, repositoryName, githubToken);
  const costs: Cost[] = [];
  let requests: readonly string[] = [];
  for (let run = 0; run < runs; run++) {
    acme.addRelease(`0.${run}`, { projects: ['web'], commits: [{ id: base, repository: repositoryName }] });
    server.journal.clear();
    const env = { GITHUB_REPOSITORY: repositoryName, GITHUB_SHA: head, GITHUB_API_URL: server.githubApiUrl };
    const inputs = { 'set-commits': 'auto', release: `1.${run}`, 'github-token': githubToken };
    costs.push(await measureAction(sandbox, { inputs, env }));
    requests = server.journal.requests.map(({ service }) => service);
    const recorded = acme.release(`1.${run}`)?.commits.length;
    if (recorded !== count) throw new Error(`${recorded} commits were recorded instead of ${count}`);
  }
  const [toSentry, toGitHub] = ['sentry', 'github'].map(
    (name) => requests.filter((service) => service === name).length,
  );
  return [`${count}`, formatSeconds(costs), formatPeak(costs), `${toGitHub}`, `${toSentry}`];
}

export async function commits(): Promise<Table> {
  return {
    title: 'Commits',
    about:
      `Read from GitHub and recorded in Sentry, which has no integration with the repository; ${latencyMs} ms of ` +
      'latency at both. The changed files of the newest 100 commits take one request each.',
    head: ['commits', 'time', 'peak memory', 'requests to GitHub', 'requests to Sentry'],
    rows: [await recordCommits(10), await recordCommits(100), await recordCommits(1_000)],
  };
}
