import { projectEndpoint } from '../endpoint.ts';
import { PAGE_PARAMETERS, page } from '../pagination.ts';
import { json } from '../response.ts';
import { PROJECT_READ } from '../scopes.ts';
import { serializeClientKey } from '../serializers/client-key.ts';
import { formatTimestamp } from '../timestamp.ts';

/** `GET /projects/{organization}/{project}/`; Sentry's response has more fields. */
const getProject = projectEndpoint({
  method: 'GET',
  path: '',
  scopes: PROJECT_READ,
  handle: ({ project, organization }) => {
    const { id, slug, name, platform, dateCreated } = project;
    const owner = { id: String(organization.id), slug: organization.slug, name: organization.name };
    return json(200, {
      id: String(id),
      slug,
      name,
      platform,
      dateCreated: formatTimestamp(dateCreated),
      organization: owner,
    });
  },
});

/** `GET /projects/{organization}/{project}/keys/`, which an organization token cannot read. */
const listClientKeys = projectEndpoint({
  method: 'GET',
  path: 'keys/',
  scopes: PROJECT_READ,
  query: ['status', ...PAGE_PARAMETERS],
  handle: ({ request, project }) => {
    const status = request.query.get('status');
    const keys = project.keys.filter(({ isActive }) => status === null || isActive === (status === 'active'));
    return page(request, keys, (key) => serializeClientKey(key, project, request.origin));
  },
});

export const projectRoutes = [getProject, listClientKeys];
