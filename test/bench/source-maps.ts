import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { type SentryServer, startSentryServer } from '../sentry-server/server.ts';
import type { Organization } from '../sentry-server/store/organization.ts';
import { Job } from '../support/job.ts';
import { openTempFolder, type TempFolder } from '../support/temp-folder.ts';
import { beginPeer } from './peer.ts';
import { type Cost, meter } from './process-meter.ts';
import { median, peak, seconds } from './statistics.ts';
import type { Table } from './table.ts';

const runs = 3;
const goal = 0.4;
const copies = 3;
const hugePairs = 3;

interface Bench extends AsyncDisposable {
  readonly server: SentryServer;
  readonly acme: Organization;
  readonly token: string;
  readonly folder: TempFolder;
}

/** A Sentry that is done with a bundle when it is asked for the second time, so that nobody's way of waiting counts. */
async function openBench(): Promise<Bench> {
  const server = await startSentryServer();
  const folder = await openTempFolder();
  const acme = server.store.addOrganization('acme');
  acme.addProject('web');
  acme.chunks.settings.assemblingAnswers = 0;
  const token = acme.addToken({ kind: 'user', scopes: ['project:releases', 'project:read', 'org:read'] });
  return {
    ...{ server, acme, token, folder },
    async [Symbol.asyncDispose]() {
      await server[Symbol.asyncDispose]();
      await folder[Symbol.asyncDispose]();
    },
  };
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

async function ours({ server, token, folder }: Bench, dist: string): Promise<Cost> {
  await using job = await Job.start({
    inputs: {
      ...{ 'auth-token': token, org: 'acme', projects: 'web', url: server.url, release: '1.0' },
      ...{ 'set-commits': 'skip', finalize: 'false', sourcemaps: dist, 'strip-prefix': dist, summary: 'false' },
      'working-directory': folder.path,
    },
  });
  return await meter(async () => {
    const step = await job.begin();
    const ended = step.ended.then((run) => {
      if (run.exitCode !== 0) throw new Error(run.log);
    });
    return { pid: step.pid, ended };
  });
}

/** The two commands that do the same. They are not told to wait until Sentry is done, as ours does. */
async function theirs({ server, token, folder }: Bench, dist: string): Promise<Cost> {
  const env = { SENTRY_URL: server.url, SENTRY_AUTH_TOKEN: token, SENTRY_ORG: 'acme', SENTRY_PROJECT: 'web' };
  const options = { cwd: folder.path, env, peer: 'sentry-cli-3' } as const;
  const inject = await meter(async () => beginPeer(['sourcemaps', 'inject', dist], options));
  const upload = await meter(async () => beginPeer(['sourcemaps', 'upload', '--release', '1.0', dist], options));
  return {
    wallMs: inject.wallMs + upload.wallMs,
    cpuMs: inject.cpuMs === undefined || upload.cpuMs === undefined ? undefined : inject.cpuMs + upload.cpuMs,
    peakBytes: Math.max(inject.peakBytes ?? 0, upload.peakBytes ?? 0),
  };
}

/** Nothing is left in Sentry of what was sent. */
function forget({ acme, server }: Bench): void {
  acme.chunks.clear();
  acme.bundleAssemblies.forget();
  acme.artifactBundles.length = 0;
  server.journal.clear();
}

interface Side {
  readonly first: Cost[];
  readonly again: Cost[];
}

/** The same files by both, in turn, each time from the state in which the bundler has left them; then once more. */
async function sideBySide(what: string, write: (folder: string) => void): Promise<readonly Table['rows'][number][]> {
  await using bench = await openBench();
  write(join(bench.folder.path, 'pristine'));
  const sides: Record<'own' | 'peer', Side> = { own: { first: [], again: [] }, peer: { first: [], again: [] } };
  for (let run = 0; run < runs; run++) {
    for (const [name, upload] of [
      ['own', ours],
      ['peer', theirs],
    ] as const) {
      forget(bench);
      const dist = join(bench.folder.path, 'dist');
      cpSync(join(bench.folder.path, 'pristine'), dist, { recursive: true });
      sides[name].first.push(await upload(bench, 'dist'));
      sides[name].again.push(await upload(bench, 'dist'));
      rmSync(dist, { recursive: true });
    }
  }
  const ratio = (kind: keyof Side) =>
    median(sides.own[kind].map(({ wallMs }, run) => wallMs / (sides.peer[kind][run]?.wallMs ?? Number.NaN))).toFixed(2);
  const row = (kind: keyof Side, title: string, wanted: number) => [
    title,
    `${seconds(sides.own[kind])}, ${peak(sides.own[kind])}`,
    `${seconds(sides.peer[kind])}, ${peak(sides.peer[kind])}`,
    `${ratio(kind)} of the peer's time (goal: ${wanted})`,
  ];
  return [row('first', what, goal), row('again', `${what}, once more`, 1)];
}

/** Source maps: side by side with `sentry-cli sourcemaps inject` and `upload`, and the memory that they take. */
export async function sourceMaps(): Promise<Table> {
  const rows = [
    ...(await sideBySide(`RxJS, ${copies} times`, writeManyFiles)),
    ...(await sideBySide(`${hugePairs} scripts of 8 MB with maps of 24 MB`, writeHugeFiles)),
  ];
  return { title: 'Source maps', head: ['case', 'this action', 'sentry-cli 3.8.0', ''], rows };
}
