import { formatInstant } from '../instant.ts';
import type { Repository } from '../store/repository.ts';

export function serializeRepository({ id, name, provider, dateCreated }: Repository) {
  const known = provider === 'github';
  return {
    id: String(id),
    name,
    url: known ? `https://github.com/${name}` : null,
    // A repository that was only named in somebody's commits has no provider; Sentry says so with a word.
    provider: known ? { id: 'integrations:github', name: 'GitHub' } : { id: 'unknown', name: 'Unknown Provider' },
    status: 'active',
    dateCreated: formatInstant(dateCreated),
    integrationId: known ? '1' : null,
    externalSlug: known ? name : null,
    externalId: known ? String(id) : null,
  };
}
