import { readdirSync, readFileSync } from 'node:fs';
import { join, posix, sep } from 'node:path';
import { repositoryRoot } from '../support/action-metadata.ts';

export interface SourceFile {
  /** Below src/, with forward slashes: `http/client.ts`. */
  readonly path: string;
  readonly text: string;
  /** The files of src/ that it imports, types and dynamic imports included. */
  readonly imports: readonly string[];
  /** Those of them that it loads when it runs: without types. */
  readonly loads: readonly string[];
  /** The packages that it imports; `node:` modules left out. */
  readonly packages: readonly string[];
}

/** Every file of src/ with what it imports, read from its import lines. */
export function readSourceTree(): readonly SourceFile[] {
  const root = join(repositoryRoot, 'src');
  return readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => readSourceFile(root, name.split(sep).join('/')));
}

function readSourceFile(root: string, path: string): SourceFile {
  const text = readFileSync(join(root, path), 'utf8');
  const targets = targetsIn(text);
  const below = (target: string) => posix.join(posix.dirname(path), target);
  return {
    path,
    text,
    imports: targets.filter(isRelative).map(below),
    loads: targetsIn(text.replace(/^(import|export) type [^;]*;/gm, ''))
      .filter(isRelative)
      .map(below),
    packages: targets.filter((target) => !isRelative(target) && !target.startsWith('node:')),
  };
}

function targetsIn(text: string): readonly string[] {
  return [...text.matchAll(/(?:\bfrom|\bimport)\s*\(?\s*'([^']+)'/g)].map(([, target = '']) => target);
}

function isRelative(target: string): boolean {
  return target.startsWith('.');
}

/** All files that a file reaches through imports, itself included. @param kind whether types count */
export function reachableFrom(
  start: string,
  tree: readonly SourceFile[],
  kind: 'imports' | 'loads' = 'imports',
): ReadonlySet<string> {
  const byPath = new Map(tree.map((file) => [file.path, file]));
  const reached = new Set<string>();
  const visit = (path: string): void => {
    if (reached.has(path)) return;
    reached.add(path);
    byPath.get(path)?.[kind].forEach(visit);
  };
  visit(start);
  return reached;
}
