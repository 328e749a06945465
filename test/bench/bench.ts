import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { coldStart } from './cold-start.ts';
import { commits } from './commits.ts';
import { growth } from './growth.ts';
import { postStep } from './post-step.ts';
import { releaseFiles } from './release-files.ts';
import { reportOf } from './report.ts';
import { sourceMaps } from './source-maps.ts';
import type { Table } from './table.ts';
import { markdownOf } from './table.ts';
import { wholeRun } from './whole-run.ts';

/*
 * `npm run bench`, or `npm run bench -- release-files`: whole processes side by side with what a user would pick instead,
 * against the local Sentry on this machine. All of it together is written to docs/benchmarks.md, losses too.
 */

const cases: Readonly<Record<string, () => Promise<Table>>> = {
  'whole-run': wholeRun,
  'cold-start': coldStart,
  'release-files': releaseFiles,
  'source-maps': sourceMaps,
  commits,
  'post-step': postStep,
  growth,
};

const wanted = process.argv.slice(2);
const tables: Table[] = [];
for (const name of wanted.length > 0 ? wanted : Object.keys(cases)) {
  const run = cases[name];
  if (!run) throw new Error(`There is no case "${name}"; there are ${Object.keys(cases).join(', ')}`);
  const table = await run();
  tables.push(table);
  console.log(`${markdownOf(table)}\n`);
}
if (wanted.length === 0) writeFileSync(join(import.meta.dirname, '../../docs/benchmarks.md'), reportOf(tables));
