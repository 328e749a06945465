import { organizationEndpoint } from '../endpoint.ts';
import { PAGE_PARAMETERS, page } from '../pagination.ts';
import { json } from '../response.ts';
import { ORGANIZATION_READ, REPOSITORY_READ } from '../scopes.ts';
import { serializeRepository } from '../serializers/repository.ts';
import { formatTimestamp } from '../timestamp.ts';

/** `GET /organizations/{organization}/`; Sentry's response has more fields. */
const getOrganization = organizationEndpoint({
  method: 'GET',
  path: '',
  scopes: ORGANIZATION_READ,
  handle: ({ organization: { id, slug, name, dateCreated } }) =>
    json(200, {
      id: String(id),
      slug,
      name,
      dateCreated: formatTimestamp(dateCreated),
      status: { id: 'active', name: 'active' },
    }),
});

/** `GET /organizations/{organization}/repos/`, sorted by name. */
const listRepositories = organizationEndpoint({
  method: 'GET',
  path: 'repos/',
  scopes: REPOSITORY_READ,
  query: ['query', 'status', ...PAGE_PARAMETERS],
  handle: ({ request, organization }) => {
    const part = (request.query.get('query') ?? '').toLowerCase();
    const found = organization.repositories.filter(({ name }) => name.toLowerCase().includes(part));
    // All repositories are active here; the other states belong to repositories that are being deleted.
    const listed = ['active', '', null].includes(request.query.get('status')) ? found : [];
    return page(
      request,
      listed.toSorted((a, b) => (a.name < b.name ? -1 : 1)),
      serializeRepository,
    );
  },
});

export const organizationRoutes = [getOrganization, listRepositories];
