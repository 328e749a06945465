import { cpus, release, totalmem, type } from 'node:os';
import { markdownOf, type Table } from './table.ts';

/** The page of all results, with the machine that they are from. */
export function reportOf(tables: readonly Table[]): string {
  const [cpu] = cpus();
  const gigabytes = Math.round(totalmem() / 2 ** 30);
  const machine = `${cpus().length} cores (${cpu?.model.trim()}), ${gigabytes} GB, ${type()} ${release()}, Node ${process.version}`;
  const today = new Date().toISOString().slice(0, 10);
  return `# Benchmarks

<!-- Written by \`npm run bench\`. Do not edit. -->

Whole processes against the local Sentry of \`test/sentry-server\`, on ${today}: ${machine}. Server and
client share the machine, so what the server needs counts for both sides. The sides take turns; each figure is a median
with its spread, a ratio the median of the ratios of neighbouring runs. Memory is the peak that the operating system
tells of the process. Run \`npm run bench\` to have them for another machine, or \`npm run bench -- cold-start\` for one part.

${tables.map(markdownOf).join('\n\n')}
`;
}
