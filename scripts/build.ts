import { execFileSync } from 'node:child_process';
import { renameSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';

/*
 * Builds the bundles: `node scripts/build.ts dist`. TypeScript is compiled first, since ncc's own loader needs the
 * programming interface that TypeScript 7 no longer has (https://github.com/vercel/ncc/issues/1336).
 */

const root = resolve(import.meta.dirname, '..');
const target = resolve(process.argv[2] ?? join(root, 'dist'));
const compiled = join(root, 'build');

rmSync(compiled, { recursive: true, force: true });
rmSync(target, { recursive: true, force: true });
run('typescript', 'bin/tsc', '-p', 'tsconfig.build.json');
for (const door of ['main', 'post']) {
  const licenses = door === 'main' ? ['--license', 'licenses.txt'] : []; // What the others bundle is a part of it.
  run(
    '@vercel/ncc',
    'dist/ncc/cli.js',
    'build',
    `build/${door}.js`,
    '--out',
    join(target, door),
    '--quiet',
    ...licenses,
  );
}
renameSync(join(target, 'main', 'licenses.txt'), join(target, 'licenses.txt'));

function run(packageName: string, program: string, ...args: string[]): void {
  const packageRoot = dirname(createRequire(import.meta.url).resolve(`${packageName}/package.json`));
  execFileSync(process.execPath, [join(packageRoot, program), ...args], { cwd: root, stdio: 'inherit' });
}
