import { initGitRepository } from '../support/git-repository.ts';
import { beginActionRelease } from './peer.ts';
import { type Cost, meter } from './process-meter.ts';
import { environmentOf, openStand, ours } from './stand.ts';
import { peak, ratioOf, seconds } from './statistics.ts';
import { judged, type Table } from './table.ts';

const runs = 7;
const repositoryName = 'acme/shop';
const githubToken = 'ghs_of_the_bench_0123456789';

/** A release with its commits, a deploy and the date, by both in turn. */
async function sideBySide(latencyMs: number): Promise<Table['rows'][number]> {
  await using stand = await openStand(latencyMs);
  const { acme, server } = stand;
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
    const job = { GITHUB_REPOSITORY: repositoryName, GITHUB_SHA: head, GITHUB_API_URL: server.githubApiUrl };
    own.push(await ours(stand, { inputs: { ...inputs, 'github-token': githubToken }, env: job }));
    chain = Math.max(chain, server.journal.longestChain());
    const version = `peer-${run}`;
    const env = environmentOf(stand);
    peers.push(await meter(async () => beginActionRelease(version, 'web', { cwd: repository.path, env })));
    for (const release of [`own-${run}`, version]) {
      const { deploys, dateReleased } = acme.release(release) ?? {};
      if (deploys?.length !== 1 || !dateReleased) throw new Error(`release ${release} is not whole`);
    }
  }
  const ratio = ratioOf(own, peers);
  return [
    `${latencyMs} ms`,
    `${seconds(own)}, ${peak(own)}`,
    seconds(peers),
    latencyMs === 50 ? judged(ratio, 0.4) : ratio.toFixed(2),
    // Without latency nothing tells what overlaps.
    latencyMs === 0 ? '' : judged(chain, 4, String),
  ];
}

/** A run without files, against what action-release does for the same. */
export async function wholeRun(): Promise<Table> {
  return {
    title: 'A whole run without files',
    about:
      'Create the release, tell its commits, record a deploy, set the date. The peer does what getsentry/action-release ' +
      'does, in a full clone: a Node process calls `releases new`, `set-commits --auto`, `deploys new` and `finalize`, each ' +
      'a process. The time that it takes to install and load itself, and the checkout, are left out.',
    head: ['latency of the server', 'this action', 'sentry-cli 2.58.6', 'ratio', 'requests one after another'],
    rows: [await sideBySide(50), await sideBySide(0)],
  };
}
