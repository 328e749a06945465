import type { ReleaseFile } from '../store/release-files.ts';
import { formatTimestamp } from '../timestamp.ts';

/** The id is a string, unlike that of a release. */
export function serializeReleaseFile({ id, name, dist, headers, size, sha1, dateCreated }: ReleaseFile) {
  return { id: String(id), name, dist, headers, size, sha1, dateCreated: formatTimestamp(dateCreated) };
}
