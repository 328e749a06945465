import { relative, sep } from 'node:path';
import { isInside } from './artifact-name.ts';

/** A path as messages show it: relative to the workspace where it is inside, with forward slashes on every OS. */
export function displayPath(path: string, workspace: string): string {
  const shown = isInside(path, workspace) ? relative(workspace, path) : path;
  return sep === '/' ? shown : shown.replaceAll(sep, '/');
}
