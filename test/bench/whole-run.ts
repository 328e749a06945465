import { initGitRepository } from '../support/git-repository.ts';
import type { Cost } from './process-meter.ts';
import { openStand, ours, theirs } from './stand.ts';
import { peak, ratioOf, seconds } from './statistics.ts';
import { judged, type Table } from './table.ts';

const runs = 7;
const repositoryName = 'acme/shop';
const githubToken = 'ghs_of_the_bench_0123456789';

/** A release with its commits, a deploy and the date, by both in turn. */
async function sideBySide(latencyMs: number): Promise<Table['rows'][number]> {
  await using stand = await openStand(latencyMs);
  const { acme, server, folder } = stand;
  await using repository = await initGitRepository();
  const base = await repository.commit('Open the shop');
  const head = repository.commitMany(20);
  repository.git('remote', 'add', 'origin', `https://github.com/${repositoryName}.git`);
  await repository.push(server, repositoryName, githubToken);
  acme.addRepository(repositoryName, { provider: 'github' });
  acme.addRelease('1.0.0', { projects: ['web'], commits: [{ id: base, repository: repositoryName }] });

  const [own, peers]: [Cost[], Cost[]] = [[], []];
  let chain = 0;
  for (let run = 0; run < runs; run++) {
    server.journal.clear();
    const inputs = { 'set-commits': 'auto', finalize: 'true', environment: 'production', release: `own-${run}` };
    const env = { GITHUB_REPOSITORY: repositoryName, GITHUB_SHA: head, GITHUB_API_URL: server.githubApiUrl };
    own.push(await ours(stand, { inputs: { ...inputs, 'github-token': githubToken }, env }));
    chain = Math.max(chain, server.journal.longestChain());
    const version = `peer-${run}`;
    const commands = [
      ['releases', 'new', version],
      ['releases', 'set-commits', version, '--auto'],
      ['releases', 'deploys', version, 'new', '--env', 'production'],
      ['releases', 'finalize', version],
    ];
    peers.push(await theirs({ ...stand, folder: { ...folder, path: repository.path } }, commands));
    for (const release of [`own-${run}`, version]) {
      const { deploys, dateReleased } = acme.release(release) ?? {};
      if (deploys?.length !== 1 || !dateReleased) throw new Error(`release ${release} is not whole`);
    }
  }
  const ratio = ratioOf(own, peers);
  return [
    `${latencyMs} ms`,
    `${seconds(own)}, ${peak(own)}`,
    `${seconds(peers)}, ${peak(peers)}`,
    latencyMs === 50 ? judged(ratio, 0.4) : ratio.toFixed(2),
    judged(chain, 4, String),
  ];
}

/** A run without files, against what action-release calls for the same: four commands, each a process. */
export async function wholeRun(): Promise<Table> {
  return {
    title: 'A whole run without files',
    about:
      'Create the release, tell its commits, record a deploy, set the date. The peer is what getsentry/action-release ' +
      'calls: `releases new`, `set-commits --auto`, `deploys new` and `finalize`, each a process, in a full clone. The ' +
      'time that it takes to install itself, and the checkout, are left out.',
    head: ['latency of the server', 'this action', 'sentry-cli 2.58.6', 'ratio', 'requests one after another'],
    rows: [await sideBySide(50), await sideBySide(0)],
  };
}
