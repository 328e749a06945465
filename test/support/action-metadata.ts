import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parse } from 'yaml';

export const repositoryRoot = resolve(import.meta.dirname, '../..');

export interface ActionMetadata {
  readonly name: string;
  readonly description: string;
  readonly inputs: Readonly<Record<string, { readonly description: string; readonly default?: string }>>;
  readonly outputs: Readonly<Record<string, { readonly description: string }>>;
  readonly runs: Readonly<Record<'using' | 'main' | 'post' | 'post-if', string>>;
}

/** action.yml, as the runner reads it. */
export function readActionMetadata(): ActionMetadata {
  return parse(readFileSync(resolve(repositoryRoot, 'action.yml'), 'utf8'));
}
