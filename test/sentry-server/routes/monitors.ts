import { type OrganizationCall, organizationEndpoint } from '../endpoint.ts';
import { fieldError, resourceDoesNotExist } from '../error-response.ts';
import { readJson } from '../json-body.ts';
import { PAGE_PARAMETERS, page } from '../pagination.ts';
import { json } from '../response.ts';
import { MONITOR_CREATE, MONITOR_READ, MONITOR_WRITE } from '../scopes.ts';
import { serializeMonitor } from '../serializers/monitor.ts';
import type { Organization } from '../store/organization.ts';
import { slugify } from '../store/slugify.ts';
import { monitorChange, newMonitor } from './monitor-fields.ts';

/** Finds a monitor by slug or id; slugs are unique in an organization. */
export function findMonitor({ projects }: Organization, slugOrId: string) {
  for (const project of projects) {
    const monitor = project.monitors.find(({ slug, id }) => slug === slugOrId || id === slugOrId);
    if (monitor !== undefined) return { monitor, project };
  }
  throw resourceDoesNotExist();
}

/** `GET /organizations/{organization}/monitors/`. */
const listMonitors = organizationEndpoint({
  method: 'GET',
  path: 'monitors/',
  scopes: MONITOR_READ,
  query: PAGE_PARAMETERS,
  handle: ({ request, organization }) => {
    const all = organization.projects.flatMap((project) => project.monitors.map((monitor) => ({ monitor, project })));
    return page(request, all, ({ monitor, project }) => serializeMonitor(monitor, project));
  },
});

/** `POST` on the same path. */
const createMonitor = organizationEndpoint({
  method: 'POST',
  path: 'monitors/',
  scopes: MONITOR_CREATE,
  handle: ({ request, organization }) => {
    const input = readJson(request, newMonitor);
    const project = organization.projects.find(
      ({ slug, id }) => slug === input.project || String(id) === input.project,
    );
    if (project === undefined) throw fieldError({ project: ['Invalid project'] });
    const slug = input.slug ?? slugify(input.name).slice(0, 50);
    if (organization.monitor(slug) !== undefined) {
      throw fieldError({ slug: [`The slug "${slug}" is already in use.`] });
    }
    return json(201, serializeMonitor(project.addMonitor(slug, input.config), project));
  },
});

const getMonitor = organizationEndpoint({
  method: 'GET',
  path: 'monitors/{monitor}/',
  scopes: MONITOR_READ,
  query: ['environment'],
  handle: ({ organization, params }) => {
    const { monitor, project } = findMonitor(organization, params.monitor);
    return json(200, serializeMonitor(monitor, project));
  },
});

const updateMonitor = organizationEndpoint({
  method: 'PUT',
  path: 'monitors/{monitor}/',
  scopes: MONITOR_WRITE,
  handle: ({ request, organization, params }: OrganizationCall<'monitors/{monitor}/'>) => {
    const { monitor, project } = findMonitor(organization, params.monitor);
    const { config } = readJson(request, monitorChange);
    monitor.config = { ...monitor.config, ...config };
    return json(200, serializeMonitor(monitor, project));
  },
});

export const monitorRoutes = [listMonitors, createMonitor, getMonitor, updateMonitor];
