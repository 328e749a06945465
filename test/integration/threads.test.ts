import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { BuildFile } from '../../src/artifacts/build-file.ts';
import { inThreads } from '../../src/artifacts/in-threads.ts';
import { Threads } from '../../src/artifacts/threads.ts';
import { repositoryRoot } from '../support/action-metadata.ts';
import { openTempFolder, type TempFolder } from '../support/temp-folder.ts';

const program = resolve(repositoryRoot, 'dist/thread/index.js');

function started(path: string): Threads {
  const threads = new Threads(path, 1);
  threads.start(500);
  return threads;
}

async function write(folder: TempFolder, name: string, text: string): Promise<BuildFile> {
  const path = await folder.write(name, text);
  return { path, name: `~/${name}`, sizeBytes: text.length, contentType: 'text/javascript' };
}

const readAll = (threads: Threads, items: readonly BuildFile[]) =>
  inThreads(
    threads,
    {
      ...{ job: 'readReferences', items, filesOf: (file) => [file] },
      ...{ inputOf: (files) => files, resultsOf: (references) => references },
    },
    new AbortController().signal,
  );

describe('a thread', () => {
  test('does a job', async () => {
    await using folder = await openTempFolder();
    await using threads = started(program);
    const file = await write(folder, 'app.js', 'run()\n//# sourceMappingURL=app.js.map\n');
    expect(await threads.ask('readReferences', [file])).toEqual([{ mapUrl: 'app.js.map' }]);
    const origin = { type: 'minified_source', path: file.path, workspace: folder.path } as const;
    expect(await threads.ask('pack', [origin])).toMatchObject({ files: [{ sizeBytes: file.sizeBytes }] });
  });

  test('leaves to who asks what it has trouble with, and goes on', async () => {
    await using folder = await openTempFolder();
    await using threads = started(program);
    const file = await write(folder, 'app.js', 'run()\n');
    const gone = { ...file, path: join(folder.path, 'gone.js') };
    expect(await threads.ask('readReferences', [gone])).toBeUndefined();
    await expect(readAll(threads, [file, gone])).rejects.toThrow(`${gone.path} could not be read`);
    expect(await threads.ask('readReferences', [file])).toEqual([{ mapUrl: undefined }]);
  });

  test('that has enough to do is asked for no more', async () => {
    await using threads = started(program);
    const answers = [1, 2, 3].map(() => threads.ask('readReferences', []));
    expect(await Promise.all(answers)).toEqual([[], [], undefined]);
  });

  test('that cannot start is done without', async () => {
    await using folder = await openTempFolder();
    await using threads = started(join(folder.path, 'nowhere.js'));
    const files = await Promise.all([1, 2, 3].map((number) => write(folder, `${number}.js`, `run(${number})\n`)));
    expect(await readAll(threads, files)).toEqual(files.map((file) => [file, { mapUrl: undefined }]));
    expect(await threads.ask('readReferences', files)).toBeUndefined();
  });
});

test('a few files start none', async () => {
  await using threads = new Threads(program, 1);
  threads.start(499);
  expect(threads.appetite).toBe(1);
  expect(await threads.ask('readReferences', [])).toBeUndefined();
});
