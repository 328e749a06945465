import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Cost } from './process-meter.ts';
import { openStand, ours } from './stand.ts';
import { median, peak, seconds } from './statistics.ts';
import { judged, type Table } from './table.ts';

const runs = 3;

interface Load {
  readonly files: number;
  readonly bytesPerFile: number;
  readonly latencyMs: number;
}

const small: Load = { files: 200, bytesPerFile: 10_000, latencyMs: 10 };

/** Release files or source maps of that load, each time into a release of its own. */
async function upload(input: 'files' | 'sourcemaps', { files, bytesPerFile, latencyMs }: Load): Promise<Cost[]> {
  await using stand = await openStand(latencyMs);
  const dist = join(stand.folder.path, 'dist');
  const costs: Cost[] = [];
  for (let run = 0; run < runs; run++) {
    await rm(dist, { recursive: true, force: true });
    await mkdir(dist);
    for (let index = 0; index < files; index++) {
      const line = `console.log(${index} + ${run} + Math.sin(${(index * 7919) % 977}));\n`;
      await writeFile(join(dist, `${index}.js`), line.repeat(Math.ceil(bytesPerFile / line.length)));
    }
    costs.push(await ours(stand, { inputs: { release: `${run}`, [input]: 'dist' } }));
  }
  return costs;
}

async function compare(
  what: string,
  input: 'files' | 'sourcemaps',
  more: Partial<Load>,
): Promise<Table['rows'][number]> {
  const [few, many] = [await upload(input, small), await upload(input, { ...small, ...more })];
  const [before, after] = [few, many].map((costs) => median(costs.map(({ wallMs }) => wallMs)));
  const factor = (after ?? Number.NaN) / (before ?? Number.NaN);
  return [what, `${seconds(few)}, ${peak(few)}`, `${seconds(many)}, ${peak(many)}`, judged(factor, 10)];
}

/** How the cost of uploads grows with what there is to send. */
export async function growth(): Promise<Table> {
  const rows: Table['rows'][number][] = [];
  for (const [title, input] of [
    ['release files', 'files'],
    ['source maps', 'sourcemaps'],
  ] as const) {
    rows.push(await compare(`${title}, ten times the files`, input, { files: small.files * 10 }));
    rows.push(await compare(`${title}, ten times the bytes`, input, { bytesPerFile: small.bytesPerFile * 10 }));
    rows.push(await compare(`${title}, ten times the latency`, input, { latencyMs: small.latencyMs * 10 }));
  }
  return {
    title: 'How cost grows',
    about: `From ${small.files} files of ${small.bytesPerFile / 1000} KB at ${small.latencyMs} ms of latency to ten times as much of one of them. Nothing may grow faster than that.`,
    head: ['what grows', 'before', 'ten times', 'factor'],
    rows,
  };
}
