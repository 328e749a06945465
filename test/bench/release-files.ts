import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type BenchSandbox, measureAction, measureSentryCli, startBenchSandbox } from './bench-sandbox.ts';
import type { Cost } from './process-meter.ts';
import { writeRxJs } from './published-package.ts';
import { formatCpuSeconds, formatPeak, formatSeconds, median, medianRatio, peakMegabytes } from './statistics.ts';
import { type Table, withGoal } from './table.ts';

const runs = 5;
const manyFiles = 4_800;

/** Writes different scripts; by default of 1 to 30 KB. */
async function writeScripts(
  folder: string,
  count: number,
  sizeOf = (index: number) => 1_000 + ((index * 7919) % 29_000),
): Promise<number> {
  await mkdir(folder, { recursive: true });
  for (let index = 0; index < count; index++) {
    const line = `export const value${index} = ${index};\n`;
    await writeFile(join(folder, `module-${index}.js`), line.repeat(Math.ceil(sizeOf(index) / line.length)));
  }
  return count;
}

const dist = { files: 'dist', 'strip-prefix': 'dist' };

function upload(sandbox: BenchSandbox, version: string): Promise<Cost> {
  return measureAction(sandbox, { inputs: { ...dist, release: version } });
}

function expectFiles({ acme }: BenchSandbox, version: string, count: number): void {
  const stored = acme.release(version)?.files.length;
  if (stored !== count) throw new Error(`release ${version} has ${stored} files instead of ${count}`);
}

function uploadCommand(version: string): readonly string[] {
  return ['releases', 'files', version, 'upload-sourcemaps', 'dist', '--no-rewrite'];
}

interface Files {
  readonly what: string;
  /** Returns the number of files. */
  readonly write: (folder: string) => number | Promise<number>;
}

const generated: Files = {
  what: 'generated files of 1 to 30 KB in one folder',
  write: (folder) => writeScripts(folder, manyFiles),
};
const published: Files = { what: 'files of RxJS, in many folders', write: writeRxJs };

/** Alternates between the action and sentry-cli, each time with a new release. */
async function sideBySide({ what, write }: Files, latencyMs: number): Promise<Table['rows'][number]> {
  await using sandbox = await startBenchSandbox(latencyMs);
  sandbox.acme.chunks.settings.accept = []; // Otherwise, sentry-cli uploads a bundle.
  const count = await write(join(sandbox.folder.path, 'dist'));
  const [own, others]: [Cost[], Cost[]] = [[], []];
  for (let run = 0; run < runs; run++) {
    own.push(await upload(sandbox, `own-${run}`));
    expectFiles(sandbox, `own-${run}`, count);
    sandbox.acme.addRelease(`cli-${run}`, { projects: ['web'] });
    others.push(await measureSentryCli(sandbox, [uploadCommand(`cli-${run}`)]));
    expectFiles(sandbox, `cli-${run}`, count);
    sandbox.server.journal.clear();
  }
  return [
    `${count} ${what}, ${latencyMs} ms of latency`,
    `${formatSeconds(own)}, ${formatPeak(own)}`,
    `${formatSeconds(others)}, ${formatPeak(others)}`,
    `${withGoal(medianRatio(own, others), latencyMs === 0 ? 1 : 0.25)} of sentry-cli's time`,
  ];
}

async function nothingChanged(): Promise<Table['rows'][number]> {
  await using sandbox = await startBenchSandbox(0);
  const folder = join(sandbox.folder.path, 'dist');
  await writeScripts(folder, manyFiles);
  await upload(sandbox, '1');
  sandbox.server.journal.clear();
  const costs: Cost[] = [];
  for (let run = 0; run < runs; run++) costs.push(await upload(sandbox, '1'));
  const requests = sandbox.server.journal.requests.length / runs;
  const hashing: number[] = [];
  for (let run = 0; run < runs; run++) {
    const startedAtMs = performance.now();
    for (const name of await readdir(folder))
      createHash('sha1')
        .update(await readFile(join(folder, name)))
        .digest();
    hashing.push(performance.now() - startedAtMs);
  }
  const ratio = median(costs.map(({ wallMs }) => wallMs)) / median(hashing);
  const hashingOnly = `hashing only: ${(median(hashing) / 1000).toFixed(2)} s`;
  return [
    `${manyFiles} files, nothing changed`,
    formatSeconds(costs),
    hashingOnly,
    `${withGoal(ratio, 2)} of that, ${requests} requests`,
  ];
}

async function oneHugeFile(): Promise<Table['rows'][number]> {
  await using sandbox = await startBenchSandbox(0);
  const path = join(sandbox.folder.path, 'dist', 'huge.js');
  await mkdir(join(sandbox.folder.path, 'dist'));
  const stream = createWriteStream(path);
  const megabyte = Buffer.alloc(1_000_000, 'x');
  for (let written = 0; written < 2_000; written++) if (!stream.write(megabyte)) await once(stream, 'drain');
  stream.end();
  await once(stream, 'close');
  const cost = await upload(sandbox, '1');
  expectFiles(sandbox, '1', 1);
  return ['one file of 2 GB', formatSeconds([cost]), '', `${megabytes(cost, 150)}, CPU ${formatCpuSeconds([cost])}`];
}

async function veryManyFiles(): Promise<Table['rows'][number]> {
  await using sandbox = await startBenchSandbox(0);
  const count = 50_000;
  await writeScripts(join(sandbox.folder.path, 'dist'), count, () => 100);
  const first = await upload(sandbox, '1');
  expectFiles(sandbox, '1', count);
  sandbox.server.journal.clear();
  return [`${count} files`, formatSeconds([first]), '', `${megabytes(first, 350)}, CPU ${formatCpuSeconds([first])}`];
}

function megabytes(cost: Cost, goal: number): string {
  return `memory ${withGoal(peakMegabytes([cost]), goal, (figure) => `${figure} MB`)}`;
}

/** Release files, compared with sentry-cli, which also sends one request per file. */
export async function releaseFiles(): Promise<Table> {
  const rows = [
    await sideBySide(generated, 50),
    await sideBySide(generated, 0),
    await sideBySide(published, 0),
    await nothingChanged(),
    await oneHugeFile(),
    await veryManyFiles(),
  ];
  return {
    title: 'Release files',
    about: 'Both send one request per file: `releases files upload-sourcemaps`, on a server without artifact bundles.',
    head: ['case', 'this action', 'sentry-cli 2.58.6', ''],
    rows,
  };
}
