import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parse } from 'yaml';

export const repositoryRoot = resolve(import.meta.dirname, '../..');

export interface ActionMetadata {
  readonly name: string;
  readonly description: string;
  readonly inputs: Readonly<Record<string, { readonly description: string; readonly default?: string }>>;
  readonly outputs: Readonly<Record<string, { readonly description: string }>>;
  readonly runs: Readonly<Record<'using' | 'main' | 'post' | 'post-if', string>>;
}

/** The doors of the action: folders with an action.yml. */
export type Door = '.' | 'check-in';

/** action.yml, as the runner reads it; the doors below `runs` are absolute paths. */
export function readActionMetadata(door: Door = '.'): ActionMetadata {
  const folder = join(repositoryRoot, door);
  const metadata: ActionMetadata = parse(readFileSync(join(folder, 'action.yml'), 'utf8'));
  const { main, post } = metadata.runs;
  return { ...metadata, runs: { ...metadata.runs, main: resolve(folder, main), post: resolve(folder, post) } };
}
