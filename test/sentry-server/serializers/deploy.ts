import type { Deploy } from '../store/release.ts';
import { formatTimestampOrNull } from '../timestamp.ts';

/** The response does not contain the projects. */
export function serializeDeploy({ id, environment, name, url, dateStarted, dateFinished }: Deploy) {
  return {
    id: String(id),
    environment,
    dateStarted: formatTimestampOrNull(dateStarted),
    dateFinished: formatTimestampOrNull(dateFinished),
    name,
    url,
  };
}
