import { sep } from 'node:path';
import { pathInside } from './artifact-name.ts';

/** A path as messages show it: relative to the workspace where it is inside, with forward slashes on every OS. */
export function displayPath(path: string, workspace: string): string {
  const shown = pathInside(path, workspace) ?? path;
  return sep === '/' ? shown : shown.replaceAll(sep, '/');
}
