import { readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { parse } from 'yaml';

export const repositoryRoot = resolve(import.meta.dirname, '../..');

export interface ActionMetadata {
  readonly name: string;
  readonly description: string;
  readonly inputs: Readonly<Record<string, { readonly description: string; readonly default?: string }>>;
  readonly outputs: Readonly<Record<string, { readonly description: string }>>;
  readonly runs: Readonly<Record<'using' | 'main', string> & Partial<Record<'post' | 'post-if', string>>>;
}

/** The folders that have an action.yml. */
export const actionPaths = ['.', 'check-in', 'deploy', 'verify', 'gate'] as const;
export type ActionPath = (typeof actionPaths)[number];

/** The bundles that fresh-build.ts built for the tests, or else the committed ones. */
export const bundles = process.env['ACTION_BUNDLES'] ?? join(repositoryRoot, 'dist');

/** Reads action.yml; the entry points below `runs` become absolute paths in `bundles`. */
export function readActionMetadata(action: ActionPath = '.'): ActionMetadata {
  const folder = join(repositoryRoot, action);
  const metadata: ActionMetadata = parse(readFileSync(join(folder, 'action.yml'), 'utf8'));
  const bundle = (path: string) => join(bundles, relative(join(repositoryRoot, 'dist'), resolve(folder, path)));
  const { main, post } = metadata.runs;
  return { ...metadata, runs: { ...metadata.runs, main: bundle(main), ...(post && { post: bundle(post) }) } };
}
