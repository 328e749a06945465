import { formatInstantOrNull } from '../instant.ts';
import type { Deploy } from '../store/release.ts';

/** A deploy; its projects are not told. */
export function serializeDeploy({ id, environment, name, url, dateStarted, dateFinished }: Deploy) {
  return {
    id: String(id),
    environment,
    dateStarted: formatInstantOrNull(dateStarted),
    dateFinished: formatInstantOrNull(dateFinished),
    name,
    url,
  };
}
