import { execFileSync } from 'node:child_process';
import { copyFileSync, cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';

/*
 * `node scripts/build.ts dist` builds the bundle into dist/. TypeScript is compiled first, because ncc's loader needs the
 * compiler API that TypeScript 7 no longer has (https://github.com/vercel/ncc/issues/1336).
 */

const entryPoints = {
  main: 'main',
  checkIn: 'check-in',
  deploy: 'deploy',
  verify: 'verify',
  gate: 'gate',
  post: 'post',
};

/** HTTP/2, bodies of `fetch`, and an experimental parser: required by files that are used, but never called. */
const unusedFilesOfUndici = [
  ...['dispatcher/client-h2.js', 'web/fetch/body.js', 'web/fetch/formdata.js', 'web/webidl/index.js'],
  ...['milo/simd.js', 'milo/no-simd.js'],
];

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
  leaveOutUnusedCode();
  await bundle();
} finally {
  process.chdir(root);
  rmSync(compiled, { recursive: true, force: true });
}

function compile(): void {
  const tsc = join(dirname(require.resolve('typescript/package.json')), 'bin', 'tsc');
  const args = [tsc, '-p', 'tsconfig.build.json', '--outDir', compiled];
  execFileSync(process.execPath, args, { cwd: root, stdio: 'inherit' });
}

/**
 * Bundles copies of packages without the code that is never used, which every run would have to load. `@actions/core` has
 * no side effects but does not say so, which brings its HTTP client into the bundle.
 */
function leaveOutUnusedCode(): void {
  for (const name of ['@actions/core', '@actions/glob']) {
    const copy = copyPackage(name);
    const manifest = JSON.parse(readFileSync(join(copy, 'package.json'), 'utf8'));
    writeFileSync(join(copy, 'package.json'), JSON.stringify({ ...manifest, sideEffects: false }));
  }
  const undici = join(copyPackage('undici'), 'lib');
  for (const file of unusedFilesOfUndici) writeFileSync(join(undici, file), '');
}

function copyPackage(name: string): string {
  const copy = join(compiled, 'node_modules', name);
  cpSync(join(root, 'node_modules', name), copy, { recursive: true });
  return copy;
}

/** All entry points share one bundle, so that their common code exists once. ncc's cache is off: it saves no time here. */
async function bundle(): Promise<void> {
  const exported = Object.entries(entryPoints).map(
    ([name, file]) => `export { run as ${name} } from './${file}.js';\n`,
  );
  writeFileSync('bundle.js', exported.join(''));
  const { code, assets } = await ncc(join(compiled, 'bundle.js'), {
    quiet: true,
    cache: false,
    license: 'licenses.txt',
  });
  const files: Record<string, { source: string | Buffer }> = { 'index.js': { source: code }, ...assets };
  for (const [name, file] of Object.entries(entryPoints)) {
    files[`${file}.js`] = { source: `import { ${name} as run } from './index.js';\n\nawait run();\n` };
  }
  mkdirSync(target, { recursive: true });
  for (const [file, { source }] of Object.entries(files)) writeFileSync(join(target, file), source);
}
