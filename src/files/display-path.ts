import { sep } from 'node:path';
import { pathInside } from './artifact-name.ts';

/** For messages: relative to the workspace if it is inside, with forward slashes on every OS. */
export function displayPath(path: string, workspace: string): string {
  const shown = pathInside(path, workspace) ?? path;
  return sep === '/' ? shown : shown.replaceAll(sep, '/');
}
