import { expect, test } from 'vitest';
import { type Sandbox, startSandbox } from '../support/sandbox.ts';
import { writeScript } from '../support/source-maps.ts';

type Inputs = Readonly<Record<string, string>>;

/** The names of the stored scripts and maps for a build of three scripts. */
async function namesFor(sandbox: Sandbox, inputs: Inputs) {
  await using job = await sandbox.job({ 'set-commits': 'skip', ...inputs });
  for (const name of ['web/app.js', 'web/assets/cart.js', 'web/assets/deep/tax.js']) {
    await writeScript(job.workspace, name);
  }
  const { errors, warnings } = await job.main();
  const files = sandbox.acme.artifactBundles.flatMap((bundle) => bundle.files);
  const names = files.map(({ url }) => url).toSorted();
  expect(names.filter((name) => name.endsWith('.map'))).toEqual(
    names.filter((name) => name.endsWith('.js')).map((name) => `${name}.map`),
  );
  return { errors, warnings, names: names.filter((name) => name.endsWith('.js')) };
}

// The first six are the names that sentry-cli 2.58 and 3.8 give to the same files.
test.each<[what: string, inputs: Inputs, names: readonly string[]]>([
  ['below a folder', { sourcemaps: 'web' }, ['~/app.js', '~/assets/cart.js', '~/assets/deep/tax.js']],
  ['below a nested folder', { sourcemaps: 'web/assets' }, ['~/cart.js', '~/deep/tax.js']],
  ['of a single file', { sourcemaps: 'web/assets/cart.js web/assets/cart.js.map' }, ['~/cart.js']],
  ['behind a url-prefix', { sourcemaps: 'web/assets', 'url-prefix': '~/x' }, ['~/x/cart.js', '~/x/deep/tax.js']],
  [
    'behind a url-prefix with a slash',
    { sourcemaps: 'web/assets', 'url-prefix': 'https://shop.example/x/' },
    ['https://shop.example/x/cart.js', 'https://shop.example/x/deep/tax.js'],
  ],
  [
    'below the folder in the working directory',
    { sourcemaps: 'assets', 'working-directory': 'web' },
    ['~/cart.js', '~/deep/tax.js'],
  ],
  [
    'below the first of the folders that contain it',
    { sourcemaps: 'web/assets/deep web/assets' },
    ['~/cart.js', '~/tax.js'],
  ],
  ['below the folder of a glob', { sourcemaps: 'web/*/**/*' }, ['~/assets/cart.js', '~/assets/deep/tax.js']],
  [
    'below the folder of a glob with braces',
    { sourcemaps: 'web/{assets,none}/*' },
    ['~/assets/cart.js', '~/assets/deep/tax.js'],
  ],
  [
    'with a strip-prefix that matches the path from the working directory',
    { sourcemaps: 'web/assets', 'strip-prefix': 'web' },
    ['~/assets/cart.js', '~/assets/deep/tax.js'],
  ],
  [
    'with a strip-prefix that matches another path',
    { sourcemaps: 'web/assets', 'strip-prefix': 'assets, dist' },
    ['~/cart.js', '~/deep/tax.js'],
  ],
  [
    'with strip-common-prefix',
    { sourcemaps: 'web/assets/deep/**\n!web/*.map', 'strip-common-prefix': 'true' },
    ['~/tax.js'],
  ],
])('names: %s', async (_what, inputs, names) => {
  await using sandbox = await startSandbox();
  expect(await namesFor(sandbox, inputs)).toEqual({ errors: [], warnings: [], names });
});

test('two scripts with one name are stored with their own maps, and a warning names them', async () => {
  await using sandbox = await startSandbox();
  await using job = await sandbox.job({ sourcemaps: 'a b', 'set-commits': 'skip' });
  for (const [number, folder] of ['a', 'b'].entries()) await writeScript(job.workspace, `${folder}/app.js`, number);
  const main = await job.main();
  expect(main).toMatchObject({ exitCode: 0, errors: [], outputs: { 'files-uploaded': '4' } });
  expect(main.warnings).toEqual([
    expect.stringMatching(/same name: a\/app\.js and b\/app\.js as ~\/app\.js, and 1 more pair\. .*Set strip-prefix/),
  ]);
  const files = sandbox.acme.artifactBundles.flatMap((bundle) => bundle.files);
  expect(files.map(({ url }) => url).toSorted()).toEqual(['~/app.js', '~/app.js', '~/app.js.map', '~/app.js.map']);
  for (const number of [0, 1]) {
    const script = files.find(({ content }) => content.includes(`function run${number}()`));
    const map = files.find(({ url, content }) => url.endsWith('.map') && content.includes(`run${number}()`));
    expect(script?.headers['debug-id']).toBe(map?.headers['debug-id']);
  }

  const again = await job.main();
  expect(again).toMatchObject({ exitCode: 0, outputs: { 'files-uploaded': '0', 'files-unchanged': '4' } });
});

test.each([
  ['with inject: false, before the first request', { inject: 'false' }, ['artifact_bundles_v2', 'artifact_bundles']],
  ['on a server that stores release files, before anything is written', {}, ['release_files']],
])('two scripts with one name are an error %s', async (_what, inputs, accept) => {
  await using sandbox = await startSandbox();
  sandbox.acme.chunks.settings.accept = accept;
  await using job = await sandbox.job({ sourcemaps: 'a b', 'set-commits': 'skip', ...inputs });
  for (const [number, folder] of ['a', 'b'].entries()) await writeScript(job.workspace, `${folder}/app.js`, number);
  const main = await job.main();
  expect(main.exitCode).toBe(1);
  expect(main.errors).toEqual([expect.stringContaining('a/app.js and b/app.js would both be stored as ~/app.js')]);
  expect(sandbox.server.journal.requests.filter(({ method }) => method !== 'GET')).toEqual([]);
});
