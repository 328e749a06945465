import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parse } from 'yaml';
import { type Permission, permissions } from '../src/run/permissions.ts';

/*
 * Writes the tables of inputs, outputs and permissions into README.md, and those of the other actions into their pages in
 * docs/: `npm run docs`. With `--check` it writes nothing and exits with 1 if they differ from action.yml and
 * src/run/permissions.ts.
 */

type Entries = Readonly<Record<string, { readonly description: string }>>;

const root = resolve(import.meta.dirname, '..');
const isCheck = process.argv.includes('--check');

const { inputs, outputs } = readMetadata('action.yml');
update('README.md', {
  inputs: tableOf('input', inputs),
  outputs: tableOf('output', outputs),
  permissions: permissionsTable(),
});

const checkIn = readMetadata('check-in/action.yml');
update('docs/check-ins.md', { 'check-in inputs': namesOf(checkIn.inputs) });
const deploy = readMetadata('deploy/action.yml');
update('docs/releases-and-deploys.md', {
  'deploy inputs': namesOf(deploy.inputs),
  'deploy outputs': namesOf(deploy.outputs),
});

const verify = readMetadata('verify/action.yml');
update('docs/verify.md', {
  'verify inputs': tableOf('input', verify.inputs),
  'verify outputs': tableOf('output', verify.outputs),
});

const gate = readMetadata('gate/action.yml');
update('docs/gate.md', {
  'gate inputs': tableOf('input', gate.inputs),
  'gate outputs': tableOf('output', gate.outputs),
});

function readMetadata(path: string): { readonly inputs: Entries; readonly outputs: Entries } {
  return parse(readFileSync(resolve(root, path), 'utf8'));
}

function namesOf(entries: Entries): string {
  return Object.keys(entries)
    .map((name) => `\`${name}\``)
    .join(', ');
}

function tableOf(heading: string, entries: Entries): string {
  const rows = Object.entries(entries).map(([name, { description }]) => `| \`${name}\` | ${description} |`);
  return [`| ${heading} | description |`, '|---|---|', ...rows].join('\n');
}

/** One row for all purposes that need the same scopes. */
function permissionsTable(): string {
  const groups = Map.groupBy(permissions, ({ scopes, newerScopes = [] }) => {
    const also = newerScopes.length > 0 ? `; newer servers also accept ${code(newerScopes)}` : '';
    const others = scopes.filter((scope) => scope !== 'org:ci');
    return `${others.length < scopes.length ? 'yes' : 'no'} | ${code(others)}${also}`;
  });
  const rows = [...groups].map(([tokens, group]) => `| ${group.map(purposeOf).join(', ')} | ${tokens} |`);
  return ['| to | organization token | user token with one of |', '|---|---|---|', ...rows].join('\n');
}

function purposeOf({ purpose, newerScopes }: Permission): string {
  return newerScopes ? `${purpose}, in addition` : purpose;
}

function code(words: readonly string[]): string {
  return words.map((word) => `\`${word}\``).join(', ');
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
    console.error(`${page} is out of date. Run \`npm run docs\`.`);
    process.exitCode = 1;
  } else {
    writeFileSync(path, updated);
  }
}
