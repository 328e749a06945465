import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parse } from 'yaml';

/*
 * Writes the tables of inputs and outputs into the README, from action.yml: `npm run docs`. With `--check` it only
 * says, by its exit code, whether they are up to date.
 */

type Entries = Readonly<Record<string, { readonly description: string }>>;

const root = resolve(import.meta.dirname, '..');
const readmePath = resolve(root, 'README.md');
const read = (file: string): { inputs: Entries; outputs: Entries } => parse(readFileSync(resolve(root, file), 'utf8'));
const metadata = read('action.yml');
const checkInDoor = Object.entries(read('check-in/action.yml').inputs)
  .filter(([, { description }]) => !description.includes('Leave it alone'))
  .map(([name]) => `\`${name}\``);

const current = readFileSync(readmePath, 'utf8');
const updated = replace(
  replaceTable(replaceTable(current, 'inputs', metadata.inputs), 'outputs', metadata.outputs),
  'check-in inputs',
  checkInDoor.join(', '),
);
if (updated !== current && process.argv.includes('--check')) {
  console.error('The tables of README.md differ from action.yml; run `npm run docs`.');
  process.exitCode = 1;
} else {
  writeFileSync(readmePath, updated);
}

function replaceTable(text: string, kind: 'inputs' | 'outputs', entries: Entries): string {
  const rows = Object.entries(entries).map(([name, { description }]) => `| \`${name}\` | ${description} |`);
  const table = [`| ${kind.slice(0, -1)} | |`, '|---|---|', ...rows].join('\n');
  return replace(text, kind, table);
}

function replace(text: string, kind: string, written: string): string {
  const [start, end] = [`<!-- ${kind}: written by npm run docs -->`, `<!-- end of ${kind} -->`];
  const before = text.indexOf(start) + start.length;
  const after = text.indexOf(end);
  if (before < start.length || after < 0) throw new Error(`README.md has no place for the ${kind}`);
  return `${text.slice(0, before)}\n${written}\n${text.slice(after)}`;
}
