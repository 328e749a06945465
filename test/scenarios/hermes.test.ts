import { expect, test } from 'vitest';
import { contentOf } from '../support/folder-content.ts';
import { type Sandbox, startSandbox } from '../support/sandbox.ts';

const [ios, android] = ['4c4b9b1e-6a3c-4f4d-9a29-0d4a5c1d7f01', '4c4b9b1e-6a3c-4f4d-9a29-0d4a5c1d7f02'];

/** A file with the magic number of Hermes bytecode. Its strings follow each other without separators. */
function bytecode(strings = ''): Buffer {
  const header = Buffer.from('c61fbc03c103191f60000000', 'hex');
  return Buffer.concat([
    header,
    Buffer.from([0xff, 0, 0x80]),
    Buffer.from(`Error${strings}stack`),
    Buffer.from([0xc3]),
  ]);
}

/** A composed map, from the bytecode to the sources. Expo writes only one of the two names of the ID. */
function composedMap(members: object): string {
  const source = { sources: ['/app/App.tsx'], sourcesContent: ['throw 1;'], names: [], mappings: 'AAAA,CAAC' };
  return JSON.stringify({ version: 3, ...source, ...members });
}

function storedFiles({ acme }: Sandbox) {
  const files = acme.artifactBundles.flatMap((bundle) => bundle.files);
  return files.map(({ url, type, headers, content }) => [url, type, headers['debug-id'], content.length > 0]);
}

/** Runs the step with these files, and checks that none of them was changed. */
async function upload(sandbox: Sandbox, sourcemaps: string, files: Readonly<Record<string, Buffer | string>>) {
  await using job = await sandbox.job({ sourcemaps, 'set-commits': 'skip' });
  for (const [path, content] of Object.entries(files)) await job.workspace.write(path, content);
  const run = await job.main();
  expect(contentOf(job.workspace.path)).toEqual(
    Object.fromEntries(Object.entries(files).map(([path, content]) => [path, Buffer.from(content)])),
  );
  return run;
}

test('the bytecode that Expo exports is stored without content, under the IDs of its maps, and sent once', async () => {
  await using sandbox = await startSandbox();
  const folder = 'dist/_expo/static/js';
  const files = {
    [`${folder}/android/entry-5e6f.hbc`]: bytecode('a'),
    [`${folder}/android/entry-5e6f.hbc.map`]: composedMap({ debugId: android }),
    [`${folder}/ios/entry-1a2b.hbc`]: bytecode('b'),
    [`${folder}/ios/entry-1a2b.hbc.map`]: composedMap({ debugId: ios }),
  };
  const first = await upload(sandbox, folder, files);
  expect(first).toMatchObject({ exitCode: 0, errors: [], warnings: [], outputs: { 'files-uploaded': '4' } });
  expect(storedFiles(sandbox)).toEqual([
    ['~/android/entry-5e6f.hbc', 'minified_source', android, false],
    ['~/android/entry-5e6f.hbc.map', 'source_map', android, true],
    ['~/ios/entry-1a2b.hbc', 'minified_source', ios, false],
    ['~/ios/entry-1a2b.hbc.map', 'source_map', ios, true],
  ]);
  expect(first.log).toContain(
    '~/ios/entry-1a2b.hbc → source map ~/ios/entry-1a2b.hbc.map (by file name); debug ID 4c4b9b1e',
  );
  const second = await upload(sandbox, folder, files);
  expect(second).toMatchObject({ exitCode: 0, outputs: { 'files-uploaded': '0', 'files-unchanged': '4' } });
});

test('a composed map without an ID is stored under the ID that Metro has put into the bytecode', async () => {
  await using sandbox = await startSandbox();
  const run = await upload(sandbox, 'ios', {
    'ios/main.jsbundle': bytecode(`sentry-dbid-${ios}`),
    'ios/main.jsbundle.map': composedMap({}),
  });
  expect(run).toMatchObject({ exitCode: 0, errors: [], warnings: [] });
  expect(storedFiles(sandbox)).toEqual([
    ['~/main.jsbundle', 'minified_source', ios, false],
    ['~/main.jsbundle.map', 'source_map', ios, true],
  ]);
});

test('bytecode without any ID is stored under its name in the release, with a warning that says what to do', async () => {
  await using sandbox = await startSandbox();
  const run = await upload(sandbox, 'dist', {
    'dist/entry.hbc': bytecode(),
    'dist/entry.hbc.map': composedMap({}),
  });
  expect(run).toMatchObject({ exitCode: 0, errors: [], warnings: [expect.any(String)] });
  expect(run.warnings[0]).toContain('No reliable debug ID for 1 script: ~/entry.hbc (it is Hermes bytecode');
  expect(run.warnings[0]).toContain("only from Sentry's configuration of Metro");
  expect(storedFiles(sandbox)).toEqual([
    ['~/entry.hbc', 'minified_source', undefined, false],
    ['~/entry.hbc.map', 'source_map', undefined, true],
  ]);
  expect(sandbox.acme.artifactBundles).toMatchObject([{ release: '1.1.0' }]);
});

test('the bundle and the map that an Android build puts into different folders belong together', async () => {
  await using sandbox = await startSandbox();
  const generated = 'android/app/build/generated';
  const bundle = `${generated}/assets/createBundleReleaseJsAndAssets/index.android.bundle`;
  const map = `${generated}/sourcemaps/react/release/index.android.bundle.map`;
  const files = { [bundle]: bytecode(), [map]: composedMap({ debug_id: android, debugId: android }) };
  const run = await upload(sandbox, `${bundle}\n${map}`, files);
  expect(run).toMatchObject({ exitCode: 0, errors: [], warnings: [] });
  expect(storedFiles(sandbox)).toEqual([
    ['~/index.android.bundle', 'minified_source', android, false],
    ['~/index.android.bundle.map', 'source_map', android, true],
  ]);
});
