import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Cost } from './process-meter.ts';
import { openStand, ours, type Stand, theirs } from './stand.ts';
import { cpuSeconds, median, peak, peakMegabytes, ratioOf, seconds } from './statistics.ts';
import { judged, type Table } from './table.ts';

const runs = 3;
const manyFiles = 5_000;

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

const dist = { files: 'dist', 'strip-prefix': 'dist' };

function upload(stand: Stand, version: string): Promise<Cost> {
  return ours(stand, { inputs: { ...dist, release: version } });
}

function expectFiles({ acme }: Stand, version: string, count: number): void {
  const stored = acme.release(version)?.files.length;
  if (stored !== count) throw new Error(`release ${version} has ${stored} files instead of ${count}`);
}

function peerCommand(version: string): readonly string[] {
  return ['releases', 'files', version, 'upload-sourcemaps', 'dist', '--no-rewrite'];
}

/** The same files by both, in turn, each time into a release of its own. */
async function sideBySide(latencyMs: number): Promise<Table['rows'][number]> {
  await using stand = await openStand(latencyMs);
  stand.acme.chunks.settings.accept = []; // Else sentry-cli sends a bundle.
  await writeScripts(join(stand.folder.path, 'dist'), manyFiles);
  const [own, peers]: [Cost[], Cost[]] = [[], []];
  for (let run = 0; run < runs; run++) {
    own.push(await upload(stand, `own-${run}`));
    expectFiles(stand, `own-${run}`, manyFiles);
    stand.acme.addRelease(`peer-${run}`, { projects: ['web'] });
    peers.push(await theirs(stand, [peerCommand(`peer-${run}`)]));
    expectFiles(stand, `peer-${run}`, manyFiles);
    stand.server.journal.clear();
  }
  return [
    `${manyFiles} files of 1 to 30 KB, ${latencyMs} ms of latency`,
    `${seconds(own)}, ${peak(own)}`,
    `${seconds(peers)}, ${peak(peers)}`,
    `${judged(ratioOf(own, peers), latencyMs === 0 ? 1 : 0.25)} of the peer's time`,
  ];
}

async function nothingChanged(): Promise<Table['rows'][number]> {
  await using stand = await openStand(0);
  const folder = join(stand.folder.path, 'dist');
  await writeScripts(folder, manyFiles);
  await upload(stand, '1');
  stand.server.journal.clear();
  const costs: Cost[] = [];
  for (let run = 0; run < runs; run++) costs.push(await upload(stand, '1'));
  const requests = stand.server.journal.requests.length / runs;
  const hashing: number[] = [];
  for (let run = 0; run < runs; run++) {
    const beganAtMs = performance.now();
    for (const name of await readdir(folder))
      createHash('sha1')
        .update(await readFile(join(folder, name)))
        .digest();
    hashing.push(performance.now() - beganAtMs);
  }
  const ratio = median(costs.map(({ wallMs }) => wallMs)) / median(hashing);
  const alone = `hashing alone: ${(median(hashing) / 1000).toFixed(2)} s`;
  return [
    `${manyFiles} files, nothing changed`,
    seconds(costs),
    alone,
    `${judged(ratio, 2)} of that, ${requests} requests`,
  ];
}

async function oneHugeFile(): Promise<Table['rows'][number]> {
  await using stand = await openStand(0);
  const path = join(stand.folder.path, 'dist', 'huge.js');
  await mkdir(join(stand.folder.path, 'dist'));
  const stream = createWriteStream(path);
  const megabyte = Buffer.alloc(1_000_000, 'x');
  for (let written = 0; written < 2_000; written++) if (!stream.write(megabyte)) await once(stream, 'drain');
  stream.end();
  await once(stream, 'close');
  const cost = await upload(stand, '1');
  expectFiles(stand, '1', 1);
  return ['one file of 2 GB', seconds([cost]), '', `${megabytes(cost, 150)}, CPU ${cpuSeconds([cost])}`];
}

async function veryManyFiles(): Promise<Table['rows'][number]> {
  await using stand = await openStand(0);
  const count = 50_000;
  await writeScripts(join(stand.folder.path, 'dist'), count, () => 100);
  const first = await upload(stand, '1');
  expectFiles(stand, '1', count);
  stand.server.journal.clear();
  return [`${count} files`, seconds([first]), '', `${megabytes(first, 350)}, CPU ${cpuSeconds([first])}`];
}

function megabytes(cost: Cost, goal: number): string {
  return `memory ${judged(peakMegabytes([cost]), goal, (figure) => `${figure} MB`)}`;
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
  return {
    title: 'Release files',
    about:
      'One request a file, by both: `releases files upload-sourcemaps` against a server that offers nothing newer.',
    head: ['case', 'this action', 'sentry-cli 2.58.6', ''],
    rows,
  };
}
