import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type SentryServer, startSentryServer } from '../sentry-server/server.ts';
import type { Organization } from '../sentry-server/store/organization.ts';
import { Job } from '../support/job.ts';
import { openTempFolder, type TempFolder } from '../support/temp-folder.ts';
import { beginPeer } from './peer.ts';
import { type Cost, meter } from './process-meter.ts';
import { cpuSeconds, median, peak, seconds } from './statistics.ts';
import type { Table } from './table.ts';

const runs = 3;
const manyFiles = 5_000;

interface Bench extends AsyncDisposable {
  readonly server: SentryServer;
  readonly acme: Organization;
  readonly token: string;
  readonly folder: TempFolder;
}

async function openBench(latencyMs: number): Promise<Bench> {
  const server = await startSentryServer({ latencyMs });
  const folder = await openTempFolder();
  const acme = server.store.addOrganization('acme');
  acme.addProject('web');
  const token = acme.addToken({ kind: 'user', scopes: ['project:releases', 'project:read', 'org:read'] });
  return {
    ...{ server, acme, token, folder },
    async [Symbol.asyncDispose]() {
      await server[Symbol.asyncDispose]();
      await folder[Symbol.asyncDispose]();
    },
  };
}

/** Files of 1 to 30 KB, each other than the others, of a size that follows from its number. */
async function writeScripts(
  folder: string,
  count: number,
  sizeOf = (index: number) => 1_000 + ((index * 7919) % 29_000),
) {
  await mkdir(folder, { recursive: true });
  for (let index = 0; index < count; index++) {
    const line = `export const value${index} = ${index};\n`;
    await writeFile(join(folder, `module-${index}.js`), line.repeat(Math.ceil(sizeOf(index) / line.length)));
  }
}

async function ours({ server, token, folder }: Bench, version: string): Promise<Cost> {
  await using job = await Job.start({
    inputs: {
      ...{ 'auth-token': token, org: 'acme', projects: 'web', url: server.url, release: version },
      ...{ 'set-commits': 'skip', finalize: 'false', files: 'dist', 'strip-prefix': 'dist', summary: 'false' },
      'working-directory': folder.path,
    },
  });
  // Awaited here, since the job's folders are gone when this function ends.
  return await meter(async () => {
    const step = await job.begin();
    const ended = step.ended.then((run) => {
      if (run.exitCode !== 0) throw new Error(run.log);
    });
    return { pid: step.pid, ended };
  });
}

function theirs({ server, token, folder }: Bench, version: string): Promise<Cost> {
  const env = { SENTRY_URL: server.url, SENTRY_AUTH_TOKEN: token, SENTRY_ORG: 'acme', SENTRY_PROJECT: 'web' };
  const args = ['releases', 'files', version, 'upload-sourcemaps', 'dist', '--no-rewrite'];
  return meter(async () => beginPeer(args, { cwd: folder.path, env }));
}

function expectFiles({ acme }: Bench, version: string, count: number): void {
  const stored = acme.release(version)?.files.length;
  if (stored !== count) throw new Error(`release ${version} has ${stored} files instead of ${count}`);
}

/** The same files by both, in turn, each time into a release of its own. */
async function sideBySide(latencyMs: number): Promise<Table['rows'][number]> {
  await using bench = await openBench(latencyMs);
  await writeScripts(join(bench.folder.path, 'dist'), manyFiles);
  const [own, peers]: [Cost[], Cost[]] = [[], []];
  for (let run = 0; run < runs; run++) {
    own.push(await ours(bench, `own-${run}`));
    expectFiles(bench, `own-${run}`, manyFiles);
    bench.acme.addRelease(`peer-${run}`, { projects: ['web'] });
    peers.push(await theirs(bench, `peer-${run}`));
    expectFiles(bench, `peer-${run}`, manyFiles);
    bench.server.journal.clear();
  }
  const ratio = median(own.map(({ wallMs }, run) => wallMs / (peers[run]?.wallMs ?? Number.NaN)));
  const goal = latencyMs === 0 ? 1 : 0.25;
  return [
    `${manyFiles} files, ${latencyMs} ms latency`,
    seconds(own),
    seconds(peers),
    `${ratio.toFixed(2)} of the peer's time (goal: ${goal})`,
  ];
}

async function nothingChanged(): Promise<Table['rows'][number]> {
  await using bench = await openBench(0);
  const dist = join(bench.folder.path, 'dist');
  await writeScripts(dist, manyFiles);
  await ours(bench, '1');
  bench.server.journal.clear();
  const costs: Cost[] = [];
  for (let run = 0; run < runs; run++) costs.push(await ours(bench, '1'));
  const requests = bench.server.journal.requests.length / runs;
  const hashing: number[] = [];
  for (let run = 0; run < runs; run++) {
    const beganAtMs = performance.now();
    for (const name of await readdir(dist))
      createHash('sha1')
        .update(await readFile(join(dist, name)))
        .digest();
    hashing.push(performance.now() - beganAtMs);
  }
  const ratio = median(costs.map(({ wallMs }) => wallMs)) / median(hashing);
  const alone = `hashing alone: ${(median(hashing) / 1000).toFixed(2)} s`;
  return [
    `${manyFiles} files, nothing changed`,
    seconds(costs),
    alone,
    `${ratio.toFixed(2)} of it (goal: 2), ${requests} requests`,
  ];
}

async function oneHugeFile(): Promise<Table['rows'][number]> {
  await using bench = await openBench(0);
  const path = join(bench.folder.path, 'dist', 'huge.js');
  await mkdir(join(bench.folder.path, 'dist'));
  const stream = createWriteStream(path);
  const megabyte = Buffer.alloc(1_000_000, 'x');
  for (let written = 0; written < 2_000; written++) if (!stream.write(megabyte)) await once(stream, 'drain');
  stream.end();
  await once(stream, 'close');
  const cost = await ours(bench, '1');
  expectFiles(bench, '1', 1);
  return ['one file of 2 GB', seconds([cost]), '', `${peak([cost])} at most (goal: 150 MB), CPU ${cpuSeconds([cost])}`];
}

async function veryManyFiles(): Promise<Table['rows'][number]> {
  await using bench = await openBench(0);
  const count = 50_000;
  await writeScripts(join(bench.folder.path, 'dist'), count, () => 100);
  const first = await ours(bench, '1');
  expectFiles(bench, '1', count);
  bench.server.journal.clear();
  return [
    `${count} files`,
    seconds([first]),
    '',
    `${peak([first])} at most (goal: 300 MB), CPU ${cpuSeconds([first])}`,
  ];
}

/** Release files: side by side with sentry-cli's path of one request a file, and the memory that they take. */
export async function releaseFiles(): Promise<Table> {
  const rows = [
    await sideBySide(50),
    await sideBySide(0),
    await nothingChanged(),
    await oneHugeFile(),
    await veryManyFiles(),
  ];
  return { title: 'Release files', head: ['case', 'this action', 'sentry-cli 2.58.6', ''], rows };
}
