import { SetupError } from '../errors.ts';
import type { LinkGuard } from './link-guard.ts';

interface RegularFile {
  readonly sizeBytes: number;
  /** Where it is, when every link on the way is followed. */
  readonly realPath: string;
}

/**
 * Looks at a file; undefined for what is none.
 *
 * @throws SetupError when it is a link that leads out of the workspace
 */
export function lookAtFile(path: string, links: LinkGuard): RegularFile | undefined {
  const { realPath, leadsOut, sizeBytes } = links.follow(path);
  if (leadsOut) {
    throw new SetupError(`${path} is a link that leads out of the workspace, to ${realPath}`, {
      remedy: 'Copy the file into the workspace, name it by its absolute path, or exclude it.',
    });
  }
  return sizeBytes === undefined ? undefined : { sizeBytes, realPath };
}
