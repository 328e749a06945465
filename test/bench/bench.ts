import { writeFileSync } from 'node:fs';
import { cpus, release, totalmem, type } from 'node:os';
import { join } from 'node:path';
import { coldStart } from './cold-start.ts';
import { commits } from './commits.ts';
import { growth } from './growth.ts';
import { postStep } from './post-step.ts';
import { releaseFiles } from './release-files.ts';
import { sourceMaps } from './source-maps.ts';
import { type Table, tableMarkdown } from './table.ts';
import { wholeRun } from './whole-run.ts';

/*
 * `npm run bench`, or `npm run bench -- release-files` for one benchmark: measures whole processes of the action and of
 * sentry-cli against the fake Sentry on this machine. A complete run writes docs/benchmarks.md.
 */

const benchmarks: Readonly<Record<string, () => Promise<Table>>> = {
  'whole-run': wholeRun,
  'cold-start': coldStart,
  'release-files': releaseFiles,
  'source-maps': sourceMaps,
  commits,
  'post-step': postStep,
  growth,
};

const selected = process.argv.slice(2);
const tables: Table[] = [];
for (const name of selected.length > 0 ? selected : Object.keys(benchmarks)) {
  const run = benchmarks[name];
  if (!run) throw new Error(`Unknown benchmark "${name}". Use one of: ${Object.keys(benchmarks).join(', ')}`);
  const table = await run();
  tables.push(table);
  console.log(`${tableMarkdown(table)}\n`);
}
if (selected.length === 0) writeFileSync(join(import.meta.dirname, '../../docs/benchmarks.md'), reportMarkdown(tables));

/** The page with all results and a description of the machine. */
function reportMarkdown(tables: readonly Table[]): string {
  const [cpu] = cpus();
  const gigabytes = Math.round(totalmem() / 2 ** 30);
  const cores = `${cpus().length} cores (${cpu?.model.trim()})`;
  const machine = `${cores}, ${gigabytes} GB, ${type()} ${release()}, Node ${process.version}`;
  const today = new Date().toISOString().slice(0, 10);
  return `# Benchmarks

<!-- Written by \`npm run bench\`. Do not edit. -->

Whole processes against the fake Sentry of \`test/sentry-server\`, on ${today}: ${machine}. Server and
client share the machine, so the load of the server affects both sides. The sides alternate. Each time is a median
with its range, and each ratio is the median of the ratios of adjacent runs. Memory is the peak memory of the process.
Run \`npm run bench\` to measure another machine, or \`npm run bench -- cold-start\` for one part.

${tables.map(tableMarkdown).join('\n\n')}
`;
}
