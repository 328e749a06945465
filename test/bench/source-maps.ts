import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Cost } from './process-meter.ts';
import { openStand, ours, type Stand, theirs } from './stand.ts';
import { peak, ratioOf, seconds } from './statistics.ts';
import { judged, type Table } from './table.ts';

const runs = 3;
const goal = 0.4;
const copies = 3;
const hugePairs = 3;

/** A Sentry that is done with a bundle when it is asked for the second time, so that nobody's way of waiting counts. */
async function openQuickStand(): Promise<Stand> {
  const stand = await openStand();
  stand.acme.chunks.settings.assemblingResponses = 0;
  return stand;
}

/** The package of RxJS 7 as its users build it, several times over. The maps of each copy are its own. */
function writeManyFiles(folder: string): void {
  const source = dirname(createRequire(import.meta.url).resolve('rxjs/package.json'));
  for (let copy = 1; copy <= copies; copy++) {
    const target = join(folder, `copy-${copy}`);
    cpSync(source, target, { recursive: true });
    for (const name of readdirSync(target, { recursive: true, encoding: 'utf8' })) {
      if (!name.endsWith('.map')) continue;
      const path = join(target, name);
      writeFileSync(path, readFileSync(path, 'utf8').replace('{', `{"x_copy":${copy},`));
    }
  }
}

/** Scripts of 8 MB with maps of 24 MB. */
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

/** The two commands that do the same. They are not told to wait until Sentry is done, as ours does. */
const commands = [
  ['sourcemaps', 'inject', dist],
  ['sourcemaps', 'upload', '--release', '1.0', dist],
];

/** Nothing is left in Sentry of what was sent. */
function forget({ acme, server }: Stand): void {
  acme.chunks.clear();
  acme.bundleAssemblies.clear();
  acme.artifactBundles.length = 0;
  server.journal.clear();
}

interface Side {
  readonly first: Cost[];
  readonly again: Cost[];
}

/** The same files by both, in turn, each time from the state in which the bundler has left them; then once more. */
async function sideBySide(what: string, write: (folder: string) => void): Promise<readonly Table['rows'][number][]> {
  await using stand = await openQuickStand();
  write(join(stand.folder.path, 'pristine'));
  const sides: Record<'own' | 'peer', Side> = { own: { first: [], again: [] }, peer: { first: [], again: [] } };
  for (let run = 0; run < runs; run++) {
    for (const [name, upload] of [
      ['own', () => ours(stand, { inputs })],
      ['peer', () => theirs(stand, commands, { peer: 'sentry-cli-3' })],
    ] as const) {
      forget(stand);
      const folder = join(stand.folder.path, dist);
      cpSync(join(stand.folder.path, 'pristine'), folder, { recursive: true });
      sides[name].first.push(await upload());
      sides[name].again.push(await upload());
      rmSync(folder, { recursive: true });
    }
  }
  const row = (kind: keyof Side, title: string, wanted: number) => [
    title,
    `${seconds(sides.own[kind])}, ${peak(sides.own[kind])}`,
    `${seconds(sides.peer[kind])}, ${peak(sides.peer[kind])}`,
    `${judged(ratioOf(sides.own[kind], sides.peer[kind]), wanted)} of the peer's time`,
  ];
  return [row('first', what, goal), row('again', `${what}, once more`, 1)];
}

/** Source maps: side by side with `sentry-cli sourcemaps inject` and `upload`, and the memory that they take. */
export async function sourceMaps(): Promise<Table> {
  const rows = [
    ...(await sideBySide(`RxJS, ${copies} times`, writeManyFiles)),
    ...(await sideBySide(`${hugePairs} scripts of 8 MB with maps of 24 MB`, writeHugeFiles)),
  ];
  return {
    title: 'Source maps',
    about: 'Debug IDs injected, one bundle uploaded: `sourcemaps inject` and `sourcemaps upload`, each a process.',
    head: ['case', 'this action', 'sentry-cli 3.8.0', ''],
    rows,
  };
}
