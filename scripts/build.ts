import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';

/*
 * `node scripts/build.ts dist` builds the bundles into dist/. TypeScript is compiled first, because ncc's loader needs the
 * compiler API that TypeScript 7 no longer has (https://github.com/vercel/ncc/issues/1336).
 */

const require = createRequire(import.meta.url);
const ncc = require('@vercel/ncc');

const root = resolve(import.meta.dirname, '..');
const target = resolve(process.argv[2] ?? join(root, 'dist'));
rmSync(target, { recursive: true, force: true });

// Each build has its own folder, so that two can run at once. Inside the repository, node_modules is found.
mkdirSync(join(root, 'build'), { recursive: true });
const compiled = mkdtempSync(join(root, 'build', 'js-'));
try {
  compile();
  // ncc derives module numbers from paths relative to the working directory; the random folder name must not be in them.
  process.chdir(compiled);
  for (const name of ['package.json', 'tsconfig.json']) copyFileSync(join(root, name), name); // ncc reads them here.
  const entryPoints = ['main', 'check-in', 'deploy', 'verify', 'gate', 'post'];
  for (const name of entryPoints) await bundle(name);
  await writeLicenses(entryPoints);
} finally {
  process.chdir(root);
  rmSync(compiled, { recursive: true, force: true });
}

function compile(): void {
  const tsc = join(dirname(require.resolve('typescript/package.json')), 'bin', 'tsc');
  const args = [tsc, '-p', 'tsconfig.build.json', '--outDir', compiled];
  execFileSync(process.execPath, args, { cwd: root, stdio: 'inherit' });
}

/** The licences of all packages in the bundles. Only for them, everything is bundled once more together. */
async function writeLicenses(entryPoints: readonly string[]): Promise<void> {
  const all = join(compiled, 'all.js');
  writeFileSync(all, entryPoints.map((name) => `import './${name}.js';`).join('\n'));
  const { assets } = await ncc(all, { quiet: true, cache: false, license: 'licenses.txt' });
  writeFileSync(join(target, 'licenses.txt'), assets['licenses.txt'].source);
}

/** Bundles one entry point. ncc's cache is off: it saves no time here and grows with each build. */
async function bundle(name: string): Promise<void> {
  const { code, assets } = await ncc(join(compiled, `${name}.js`), { quiet: true, cache: false });
  const folder = join(target, name);
  mkdirSync(folder, { recursive: true });
  const files: Record<string, { source: string | Buffer }> = { 'index.js': { source: code }, ...assets };
  for (const [file, { source }] of Object.entries(files)) writeFileSync(join(folder, file), source);
}
