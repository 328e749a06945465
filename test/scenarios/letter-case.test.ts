import { expect, test } from 'vitest';
import { elf } from '../support/debug-files/elf.ts';
import { contentOf } from '../support/folder-content.ts';
import { foldedNames } from '../support/job.ts';
import { startSandbox } from '../support/sandbox.ts';
import { writePair } from '../support/source-maps.ts';

/* On Windows and macOS, a pattern may spell a name in another way than the disk. */

const options = { preload: [foldedNames] };
const [composed, decomposed] = ['caf\u00e9', 'cafe\u0301'];

test('files are stored once, under the names that the disk has, and exclusions exclude', async () => {
  await using sandbox = await startSandbox();
  const files = [
    'DIST/**/*.js',
    'dist/app.js',
    'Dist/APP.js',
    `dist/${composed}.css`,
    `dist/${decomposed}.css`,
    '!DIST/Secret/**',
    '!dist/LICENSE.js',
  ];
  const inputs = { files: files.join('\n'), 'strip-prefix': 'DIST', 'working-directory': 'WEB' };
  await using job = await sandbox.job(inputs, options);
  for (const name of ['app.js', 'secret/keys.js', 'license.js', `${decomposed}.css`]) {
    await job.workspace.write(`web/dist/${name}`, name);
  }
  expect(await job.main()).toMatchObject({ exitCode: 0, errors: [], warnings: [] });
  const stored = sandbox.acme.release('1.1.0')?.files.map(({ name }) => name);
  expect(stored).toEqual(['~/app.js', `~/${decomposed}.css`]);
});

test('source maps are written and stored once, and deleted', async () => {
  await using sandbox = await startSandbox();
  const sourcemaps = 'DIST\ndist/*.js\nDist/APP.js.map\n!dist/VENDOR.js\n!DIST/vendor.js.map';
  const inputs = { sourcemaps, 'delete-sourcemaps': 'true' };
  await using job = await sandbox.job(inputs, options);
  for (const name of ['app.js', 'js/cart.js', 'vendor.js']) await writePair(job.workspace, name);
  // A bundler may also spell the name of a map in another way.
  await job.workspace.write('dist/js/cart.js', 'cart()\n//# sourceMappingURL=Cart.js.map\n');
  expect(await job.main()).toMatchObject({ exitCode: 0, errors: [], warnings: [] });
  const stored = sandbox.acme.artifactBundles.flatMap(({ files }) => files.map(({ url }) => url));
  expect(stored).toEqual(['~/app.js', '~/app.js.map', '~/js/cart.js', '~/js/cart.js.map']);
  const left = contentOf(job.workspace.path);
  expect(Object.keys(left)).toEqual(['dist/app.js', 'dist/js/cart.js', 'dist/vendor.js', 'dist/vendor.js.map']);
  expect(left['dist/app.js']?.toString().match(/debugId=/g)).toHaveLength(1);
});

test('debug files are stored once, and other files in their folder are skipped', async () => {
  await using sandbox = await startSandbox();
  const inputs = { 'debug-files': 'OUT\nout/LIB.so\n!Out/STRIPPED.so', 'create-release': 'false' };
  await using job = await sandbox.job(inputs, options);
  await job.workspace.write('out/lib.so', elf({ buildId: Buffer.alloc(20, 0x42) }));
  await job.workspace.write('out/stripped.so', elf({}));
  await job.workspace.write('out/readme.md', 'x');
  expect(await job.main()).toMatchObject({ exitCode: 0, errors: [], warnings: [] });
  expect(sandbox.web.debugFiles.map(({ name }) => name)).toEqual(['lib.so']);
});
