import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parse } from 'yaml';

/*
 * Writes the tables of inputs and outputs into README.md, and those of the other actions into their pages in docs/:
 * `npm run docs`. With `--check` it writes nothing and exits with 1 if they differ from action.yml.
 */

type Entries = Readonly<Record<string, { readonly description: string }>>;

const root = resolve(import.meta.dirname, '..');
const isCheck = process.argv.includes('--check');

const { inputs, outputs } = readMetadata('action.yml');
update('README.md', { inputs: tableOf('input', inputs), outputs: tableOf('output', outputs) });

const checkInInputs = Object.entries(readMetadata('check-in/action.yml').inputs)
  .filter(([, { description }]) => !description.startsWith('Do not set'))
  .map(([name]) => `\`${name}\``);
update('docs/check-ins.md', { 'check-in inputs': checkInInputs.join(', ') });

const verify = readMetadata('verify/action.yml');
update('docs/verify.md', {
  'verify inputs': tableOf('input', verify.inputs),
  'verify outputs': tableOf('output', verify.outputs),
});

function readMetadata(path: string): { readonly inputs: Entries; readonly outputs: Entries } {
  return parse(readFileSync(resolve(root, path), 'utf8'));
}

function tableOf(heading: string, entries: Entries): string {
  const rows = Object.entries(entries).map(([name, { description }]) => `| \`${name}\` | ${description} |`);
  return [`| ${heading} | description |`, '|---|---|', ...rows].join('\n');
}

/** Replaces what stands between the two comments of each section. */
function update(page: string, sections: Readonly<Record<string, string>>): void {
  const path = resolve(root, page);
  const current = readFileSync(path, 'utf8');
  let updated = current;
  for (const [name, content] of Object.entries(sections)) {
    const [start, end] = [`<!-- ${name}: written by npm run docs -->`, `<!-- end of ${name} -->`];
    const before = updated.indexOf(start) + start.length;
    const after = updated.indexOf(end);
    if (before < start.length || after < 0) throw new Error(`${page} has no comments for the ${name}`);
    updated = `${updated.slice(0, before)}\n${content}\n${updated.slice(after)}`;
  }
  if (updated === current) return;
  if (isCheck) {
    console.error(`${page} differs from action.yml. Run \`npm run docs\`.`);
    process.exitCode = 1;
  } else {
    writeFileSync(path, updated);
  }
}
