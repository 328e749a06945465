import type { Repository } from '../store/repository.ts';
import { formatTimestamp } from '../timestamp.ts';

const PROVIDER_NAMES = { github: 'GitHub', custom_scm: 'CustomSCM' };

export function serializeRepository({ id, name, provider, hasIntegration, dateCreated }: Repository) {
  return {
    id: String(id),
    name,
    url: provider === 'github' ? `https://github.com/${name}` : null,
    provider:
      provider === null
        ? { id: 'unknown', name: 'Unknown Provider' }
        : { id: `integrations:${provider}`, name: PROVIDER_NAMES[provider] },
    status: 'active',
    dateCreated: formatTimestamp(dateCreated),
    integrationId: hasIntegration ? '1' : null,
    externalSlug: provider === null ? null : name,
  };
}
