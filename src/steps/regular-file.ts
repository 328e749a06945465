import { lstatSync, statSync } from 'node:fs';
import type { LinkGuard } from '../artifacts/links.ts';
import { SetupError } from '../errors.ts';

/**
 * The size of a file in bytes; undefined for what is no file: reading a named pipe would never end.
 *
 * @throws SetupError when it is a link that leads out of the workspace
 */
export function sizeOfFile(path: string, links: LinkGuard): number | undefined {
  const entry = lstatSync(path);
  const outside = links.leadsTo(path, entry.isSymbolicLink());
  if (outside !== undefined) {
    throw new SetupError(`${path} is a link that leads out of the workspace, to ${outside}`, {
      remedy: 'Copy the file into the workspace, name it by its absolute path, or exclude it.',
    });
  }
  const target = entry.isSymbolicLink() ? statSync(path) : entry;
  return target.isFile() ? target.size : undefined;
}
