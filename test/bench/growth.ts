import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { measureAction, startBenchSandbox } from './bench-sandbox.ts';
import type { Cost } from './process-meter.ts';
import { formatPeak, formatSeconds, median } from './statistics.ts';
import { type Table, withGoal } from './table.ts';

const runs = 3;

interface Load {
  readonly files: number;
  readonly bytesPerFile: number;
  readonly latencyMs: number;
}

const small: Load = { files: 200, bytesPerFile: 10_000, latencyMs: 10 };

/** Measures uploads of this load, each into a new release. */
async function upload(input: 'files' | 'sourcemaps', { files, bytesPerFile, latencyMs }: Load): Promise<Cost[]> {
  await using sandbox = await startBenchSandbox(latencyMs);
  const dist = join(sandbox.folder.path, 'dist');
  const costs: Cost[] = [];
  for (let run = 0; run < runs; run++) {
    await rm(dist, { recursive: true, force: true });
    await mkdir(dist);
    for (let index = 0; index < files; index++) {
      const line = `console.log(${index} + ${run} + Math.sin(${(index * 7919) % 977}));\n`;
      await writeFile(join(dist, `${index}.js`), line.repeat(Math.ceil(bytesPerFile / line.length)));
    }
    costs.push(await measureAction(sandbox, { inputs: { release: `${run}`, [input]: 'dist' } }));
  }
  return costs;
}

async function compare(
  what: string,
  input: 'files' | 'sourcemaps',
  more: Partial<Load>,
): Promise<Table['rows'][number]> {
  const [baseline, scaled] = [await upload(input, small), await upload(input, { ...small, ...more })];
  const [before, after] = [baseline, scaled].map((costs) => median(costs.map(({ wallMs }) => wallMs)));
  const factor = (after ?? Number.NaN) / (before ?? Number.NaN);
  return [
    what,
    `${formatSeconds(baseline)}, ${formatPeak(baseline)}`,
    `${formatSeconds(scaled)}, ${formatPeak(scaled)}`,
    withGoal(factor, 10),
  ];
}

/** How the cost of uploads grows with the number of files, their size and the latency. */
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
    about:
      `From ${small.files} files of ${small.bytesPerFile / 1000} KB at ${small.latencyMs} ms of latency to ten times ` +
      'one of these. The time must not grow faster.',
    head: ['what grows', 'before', 'ten times', 'factor'],
    rows,
  };
}
