import { formatInstant } from '../instant.ts';
import type { ReleaseFile } from '../store/release-files.ts';

/** A release file; its id is a string, unlike the release's. */
export function serializeReleaseFile({ id, name, dist, headers, size, sha1, dateCreated }: ReleaseFile) {
  return { id: String(id), name, dist, headers, size, sha1, dateCreated: formatInstant(dateCreated) };
}
