import type { Repository } from '../store/repository.ts';
import { formatTimestamp } from '../timestamp.ts';

export function serializeRepository({ id, name, provider, dateCreated }: Repository) {
  const known = provider === 'github';
  return {
    id: String(id),
    name,
    url: known ? `https://github.com/${name}` : null,
    provider: known ? { id: 'integrations:github', name: 'GitHub' } : { id: 'unknown', name: 'Unknown Provider' },
    status: 'active',
    dateCreated: formatTimestamp(dateCreated),
    integrationId: known ? '1' : null,
    externalSlug: known ? name : null,
    externalId: known ? String(id) : null,
  };
}
