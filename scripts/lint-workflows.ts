import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { lintWorkflow } from './actionlint.ts';

/* Checks the workflow files with actionlint. Exits with 1 if there are findings. */

const root = resolve(import.meta.dirname, '..');
const folder = process.argv[2] ?? join(root, '.github/workflows');
for (const name of readdirSync(folder).filter((file) => /\.ya?ml$/.test(file))) {
  const path = join(folder, name);
  for (const finding of await lintWorkflow(readFileSync(path, 'utf8'), relative(root, path))) {
    console.error(finding);
    process.exitCode = 1;
  }
}
