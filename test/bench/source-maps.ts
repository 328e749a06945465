import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type BenchSandbox, measureAction, measureSentryCli, startBenchSandbox } from './bench-sandbox.ts';
import type { Cost } from './process-meter.ts';
import { writeRxJs } from './published-package.ts';
import { formatPeak, formatSeconds, medianRatio } from './statistics.ts';
import { type Table, withGoal } from './table.ts';

const runs = 5;
const hugePairs = 3;

/** Assembles a bundle before the second request for its state, so that polling intervals do not count. */
async function startQuickSandbox(): Promise<BenchSandbox> {
  const sandbox = await startBenchSandbox();
  sandbox.acme.chunks.settings.assemblingResponses = 0;
  return sandbox;
}

/** Writes scripts of 8 MB with maps of 24 MB. */
function writeHugeFiles(folder: string, pairs = hugePairs): void {
  mkdirSync(folder, { recursive: true });
  for (let pair = 1; pair <= pairs; pair++) {
    const lines = Array.from(
      { length: 150_000 },
      (_, line) => `function f${line}(a,b){return a*${line * pair}+b} // ${line % 977}`,
    );
    const original = lines.map(
      (line) => `/** Number ${line.length}, as it was written. */\nexport ${line}\nconst x = "${line.slice(9, 40)}";`,
    );
    const map = {
      ...{ version: 3, file: `app-${pair}.js`, names: [], sources: [`../src/app-${pair}.ts`] },
      ...{
        sourcesContent: [original.join('\n')],
        mappings: lines.map((_, line) => `AA${line ? 'CT' : 'AA'},SAAS`).join(';'),
      },
    };
    writeFileSync(join(folder, `app-${pair}.js`), `${lines.join('\n')}\n//# sourceMappingURL=app-${pair}.js.map\n`);
    writeFileSync(join(folder, `app-${pair}.js.map`), JSON.stringify(map));
  }
}

const dist = 'dist';
const inputs = { release: '1.0', sourcemaps: dist, 'strip-prefix': dist };

/** The equivalent commands. Unlike the action, they do not wait until Sentry has assembled the bundle. */
const commands = [
  ['sourcemaps', 'inject', dist],
  ['sourcemaps', 'upload', '--release', '1.0', dist],
];

/** Deletes all uploads from Sentry. */
function clearUploads({ acme, server }: BenchSandbox): void {
  acme.chunks.clear();
  acme.bundleAssemblies.clear();
  acme.artifactBundles.length = 0;
  server.journal.clear();
}

interface Side {
  readonly first: Cost[];
  readonly again: Cost[];
}

/** Alternates between the action and sentry-cli: uploads unmodified build files, then the same files again. */
async function sideBySide(
  what: string,
  write: (folder: string) => unknown,
  goal: number,
): Promise<readonly Table['rows'][number][]> {
  await using sandbox = await startQuickSandbox();
  write(join(sandbox.folder.path, 'pristine'));
  const sides: Record<'own' | 'cli', Side> = { own: { first: [], again: [] }, cli: { first: [], again: [] } };
  for (let run = 0; run < runs; run++) {
    for (const [name, upload] of [
      ['own', () => measureAction(sandbox, { inputs })],
      ['cli', () => measureSentryCli(sandbox, commands, 'sentry-cli-3')],
    ] as const) {
      clearUploads(sandbox);
      const folder = join(sandbox.folder.path, dist);
      cpSync(join(sandbox.folder.path, 'pristine'), folder, { recursive: true });
      sides[name].first.push(await upload());
      sides[name].again.push(await upload());
      rmSync(folder, { recursive: true });
    }
  }
  const row = (kind: keyof Side, title: string, goalRatio: number) => [
    title,
    `${formatSeconds(sides.own[kind])}, ${formatPeak(sides.own[kind])}`,
    `${formatSeconds(sides.cli[kind])}, ${formatPeak(sides.cli[kind])}`,
    `${withGoal(medianRatio(sides.own[kind], sides.cli[kind]), goalRatio)} of sentry-cli's time`,
  ];
  return [row('first', what, goal), row('again', `${what}, uploaded again`, 1)];
}

/** Source maps, compared with `sentry-cli sourcemaps inject` and `upload`. */
export async function sourceMaps(): Promise<Table> {
  const rows = [
    ...(await sideBySide('RxJS, 3 times', writeRxJs, 0.5)),
    ...(await sideBySide(`${hugePairs} scripts of 8 MB with maps of 24 MB`, writeHugeFiles, 0.4)),
  ];
  return {
    title: 'Source maps',
    about: 'Inject debug IDs and upload one bundle: `sourcemaps inject` and `sourcemaps upload`, each a process.',
    head: ['case', 'this action', 'sentry-cli 3.8.0', ''],
    rows,
  };
}
