import { readFileSync, symlinkSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { describe, expect, test } from 'vitest';
import { IdGiver } from '../../src/artifacts/id-giver.ts';
import { packAhead } from '../../src/artifacts/pack.ts';
import { repositoryRoot } from '../support/action-metadata.ts';
import { contentOf } from '../support/folder-content.ts';
import { preparedBy } from '../support/prepared.ts';
import { openTempFolder, type TempFolder } from '../support/temp-folder.ts';

const { signal } = new AbortController();

const thread = resolve(repositoryRoot, 'dist/thread/index.js');
/** With their maps as many files as a thread is started for. */
const scripts = 250;

/** Scripts with maps that only name their sources, some of which are there, and a script without a map. */
async function openBuild(count = scripts): Promise<TempFolder> {
  const folder = await openTempFolder();
  for (let number = 0; number < count; number++) {
    const name = `build/${number % 7}/${number}.js`;
    await folder.write(name, `run(${number});\n//# sourceMappingURL=${number}.js.map\n`);
    const map = { version: 3, sources: [`../../src/${number % 9}.ts`], names: [], mappings: 'AAAA', number };
    await folder.write(`${name}.map`, JSON.stringify(map));
  }
  for (let number = 0; number < 5; number++) await folder.write(`src/${number}.ts`, `a source\n`.repeat(number));
  await folder.write('build/alone.js', 'alone()\n');
  return folder;
}

/** A thread of another kind. @param lines of its program */
async function threadOf(folder: TempFolder, ...lines: readonly string[]): Promise<string> {
  return await folder.write(
    'thread.cjs',
    [`const { parentPort } = require('node:worker_threads');`, ...lines].join('\n'),
  );
}

/** What is in the files afterwards, and what would be stored of them. */
async function work(folder: TempFolder, program: string, overrides: Parameters<typeof preparedBy>[2] = {}) {
  await using temp = await openTempFolder();
  await using giver = new IdGiver({ workspace: folder.path, tempFolder: temp.path, program });
  const plan = { patterns: ['build'], ...overrides };
  const { entries, report } = await preparedBy(giver, folder.path, plan);
  const packed = await Array.fromAsync(packAhead(entries, signal));
  const changedFiles = report.changedFiles.map((path) => relative(folder.path, path)).toSorted();
  return {
    report: { ...report, changedFiles },
    files: contentOf(join(folder.path, 'build')),
    packed: packed.map(({ entry, bytes, ...sums }) => [
      entry.name,
      entry.debugId,
      { ...sums, packed: bytes.toString() },
    ]),
    packedAtOnce: entries.filter((entry) => entry.packed).length,
  };
}

/** What the main thread makes of it by itself. */
async function workAlone(overrides: Parameters<typeof preparedBy>[2] = {}) {
  await using folder = await openBuild();
  return await work(folder, join(folder.path, 'no such thread'), overrides);
}

describe('a thread and the main one together make just what the main one makes alone', () => {
  test.each([
    ['inject', {}, 2 * scripts + 1],
    ['only pack', { inject: false }, 0],
  ])('when they %s', async (_what, overrides, changed) => {
    await using folder = await openBuild();
    const done = await work(folder, thread, overrides);
    expect(done.report.changedFiles).toHaveLength(changed);
    expect(done.packedAtOnce).toBe(2 * scripts + 1);
    expect(done).toEqual(await workAlone(overrides));
  });

  test('a second time, when nothing changes', async () => {
    await using folder = await openBuild();
    const first = await work(folder, thread);
    const again = await work(folder, thread);
    expect(again.report.changedFiles).toEqual([]);
    expect({ files: again.files, packed: again.packed }).toEqual({ files: first.files, packed: first.packed });
  });

  test.each([
    [
      'has trouble with everything',
      `parentPort.on('message', (order) => order ? parentPort.postMessage(undefined) : parentPort.close());`,
    ],
    ['ends while it has work to do', `parentPort.on('message', () => process.exit());`],
    [
      'ends when it has done something, and before it could tell of it',
      `import('${pathToFileURL(thread)}').then(() => parentPort.on('message', () => process.exit()));`,
    ],
    ['cannot be started', `throw new Error('no');`],
  ])('also when the thread %s', async (_what, line) => {
    await using folder = await openBuild();
    const done = await work(folder, await threadOf(folder, line));
    const { files, packed, report } = await workAlone();
    expect(done).toMatchObject({ files, packed, report });
  });
});

test('files that are found by two names are changed once, whoever comes to them first', async () => {
  await using folder = await openBuild();
  symlinkSync(join(folder.path, 'build/3'), join(folder.path, 'build/current'), 'junction');
  symlinkSync(join(folder.path, 'build/alone.js'), join(folder.path, 'build/alias.js'));
  const { report, files } = await work(folder, thread);
  expect(report.changedFiles).toHaveLength(2 * scripts + 1);
  expect(report.scripts.length).toBeGreaterThan(scripts + 30);
  const isFirstName = ([name]: readonly [string, unknown]) => !/^current|^alias/.test(name);
  expect(Object.fromEntries(Object.entries(files).filter(isFirstName))).toEqual((await workAlone()).files);
});

test('what cannot be written is told by its name, as from the main thread', async () => {
  await using folder = await openBuild();
  const line = `parentPort.on('message', (order) => order ? parentPort.postMessage(undefined) : parentPort.close());`;
  const program = await threadOf(
    folder,
    `require('node:fs').rmSync(${JSON.stringify(join(folder.path, 'build/3'))}, { recursive: true });`,
    line,
  );
  await expect(work(folder, program)).rejects.toThrow(/build.3.*could not be read/);
});

test('what cannot be read ends the work of both, and nothing is left beside the files', async () => {
  await using folder = await openBuild(4 * scripts);
  const program = `import(${JSON.stringify(pathToFileURL(thread).href)});`;
  const gone = join(folder.path, 'build/0/7.js.map');
  const line = `require('node:fs').rmSync(${JSON.stringify(gone)});`;
  await expect(work(folder, await threadOf(folder, line, program))).rejects.toThrow(`${gone} could not be read`);
  const files = contentOf(join(folder.path, 'build'));
  expect(Object.keys(files).filter((name) => name.endsWith('.tmp'))).toEqual([]);
  const changed = Object.values(files).filter((content) => content.includes('debugId'));
  expect(changed.length).toBeLessThan(Object.keys(files).length / 2);
});

test('a map that lacks a script as its source is stored with the script as it is in the end', async () => {
  await using folder = await openBuild();
  const map = { version: 3, sources: ['zone.js'], names: [], mappings: 'AAAA' };
  await folder.write('build/app.js', 'app();\n//# sourceMappingURL=app.js.map\n');
  await folder.write('build/app.js.map', JSON.stringify(map));
  await folder.write('build/zone.js', 'zone();\n');
  const first = await work(folder, thread);
  expect(first.packed).toEqual((await work(folder, thread)).packed);
  expect(first.packedAtOnce).toBe(2 * scripts + 3);
});

test('a job that is cancelled in the middle leaves scripts and maps that go together, and nothing beside them', async () => {
  await using folder = await openBuild(4 * scripts);
  await using temp = await openTempFolder();
  const before = contentOf(join(folder.path, 'build'));
  const cancelled = new AbortController();
  const reason = new Error('cancelled');
  const cancelAtFirst = async () => {
    const [first = ''] = Object.keys(before);
    while (before[first]?.equals(readFileSync(join(folder.path, 'build', first)))) await setImmediate();
    cancelled.abort(reason);
  };
  await using giver = new IdGiver({ workspace: folder.path, tempFolder: temp.path, program: thread });
  const preparing = preparedBy(giver, folder.path, { patterns: ['build'] }, cancelled.signal);
  await Promise.all([expect(preparing).rejects.toBe(reason), cancelAtFirst()]);
  const after = contentOf(join(folder.path, 'build'));
  expect(Object.keys(after)).toEqual(Object.keys(before));
  const isChanged = (name: string) => !before[name]?.equals(after[name] ?? Buffer.alloc(0));
  const scriptsWithMap = Object.keys(after).filter((name) => after[`${name}.map`]);
  expect(scriptsWithMap.map(isChanged)).toEqual(scriptsWithMap.map((name) => isChanged(`${name}.map`)));
  expect(new Set(scriptsWithMap.map(isChanged)).size).toBe(2);
});
