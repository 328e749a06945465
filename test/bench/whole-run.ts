import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { initGitRepository } from '../support/git-repository.ts';
import { measureAction, sentryCliEnvironment, startBenchSandbox } from './bench-sandbox.ts';
import { type Cost, measureProcess } from './process-meter.ts';
import { startActionRelease } from './sentry-cli.ts';
import { formatPeak, formatSeconds, medianRatio } from './statistics.ts';
import { type Table, withGoal } from './table.ts';

const runs = 9;
const repositoryName = 'acme/shop';
const githubToken = 'ghs_benchmark_0123456789';

/** Writes three scripts of 70 KB with maps of 160 KB, as a bundler would; each build has other contents. */
function writeBuild(folder: string, build: string): void {
  mkdirSync(folder, { recursive: true });
  for (const name of ['app', 'vendor', 'worker']) {
    const lines = Array.from({ length: 1_500 }, (_, line) => `function ${name}${line}(a,b){return a*${line}+b/3}`);
    const original = lines.map((line, index) => `/** ${build}: number ${index} of ${name}. */\nexport ${line}`);
    const map = {
      ...{ version: 3, file: `${name}.js`, names: [], sources: [`../src/${name}.ts`] },
      ...{ sourcesContent: [original.join('\n')], mappings: lines.map(() => 'AACA,SAAS').join(';') },
    };
    writeFileSync(join(folder, `${name}.js`), `${lines.join('\n')}\n//# sourceMappingURL=${name}.js.map\n`);
    writeFileSync(join(folder, `${name}.js.map`), JSON.stringify(map));
  }
}

/** Alternates between the action and action-release: a finalized release with commits, source maps and a deploy. */
async function sideBySide(latencyMs: number, goal: number): Promise<Table['rows'][number]> {
  await using sandbox = await startBenchSandbox(latencyMs);
  const { acme, server, folder } = sandbox;
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
    const [version, otherVersion] = [`own-${run}`, `cli-${run}`];
    writeBuild(join(folder.path, version), version);
    const otherFolder = join(folder.path, otherVersion);
    writeBuild(otherFolder, otherVersion);
    server.journal.clear();
    const inputs = { 'set-commits': 'auto', finalize: 'true', environment: 'production', release: version };
    const job = { GITHUB_REPOSITORY: repositoryName, GITHUB_SHA: head, GITHUB_API_URL: server.githubApiUrl };
    own.push(
      await measureAction(sandbox, {
        inputs: { ...inputs, sourcemaps: version, 'strip-prefix': version, 'github-token': githubToken },
        env: job,
      }),
    );
    chain = Math.max(chain, server.journal.longestChain());
    const env = sentryCliEnvironment(sandbox);
    others.push(
      await measureProcess(async () =>
        startActionRelease(otherVersion, 'web', { cwd: repository.path, env, folder: otherFolder }),
      ),
    );
    for (const release of [version, otherVersion]) {
      const { deploys, dateReleased } = acme.release(release) ?? {};
      if (deploys?.length !== 1 || !dateReleased) throw new Error(`release ${release} is incomplete`);
    }
    // The fake assembles a bundle only when it is asked again, which sentry-cli does not do.
    if (!acme.artifactBundles.some(({ release }) => release === version)) throw new Error(`${version} has no bundle`);
  }
  return [
    `${latencyMs} ms`,
    `${formatSeconds(own)}, ${formatPeak(own)}`,
    formatSeconds(others),
    withGoal(medianRatio(own, others), goal),
    // Without latency, requests hardly overlap.
    latencyMs === 0 ? '' : String(chain),
  ];
}

/** A run with three source maps, compared with action-release. */
export async function wholeRun(): Promise<Table> {
  return {
    title: 'A whole run with three source maps',
    about:
      'Create the release, set its commits, inject debug IDs into three scripts of 70 KB with maps of 160 KB, upload ' +
      'them, record a deploy, and finalize the release. On the other side, a Node process does what ' +
      'getsentry/action-release does, in a full clone: it calls `releases new`, `set-commits --auto`, `sourcemaps inject`, ' +
      '`sourcemaps upload`, `deploys new` and `finalize` of sentry-cli, each a process. The time to install and load ' +
      'action-release, and the checkout, are not included. This action waits until Sentry has assembled the files; ' +
      'sentry-cli does not.',
    head: ['latency', 'this action', 'action-release (sentry-cli 2.58.6)', 'ratio', 'sequential requests'],
    rows: [await sideBySide(50, 0.55), await sideBySide(0, 1)],
  };
}
