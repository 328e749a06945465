import { json } from '../answer.ts';
import { type OrganizationCall, organizationEndpoint } from '../endpoint.ts';
import { readJson } from '../json-body.ts';
import { resourceDoesNotExist, withFields } from '../refusal.ts';
import { MONITOR_CREATE, MONITOR_READ, MONITOR_WRITE } from '../scopes.ts';
import { serializeMonitor } from '../serializers/monitor.ts';
import type { Organization } from '../store/organization.ts';
import { slugify } from '../store/slugify.ts';
import { monitorChange, newMonitor } from './monitor-fields.ts';

/** A monitor with its project, by slug or id: slugs are unique in an organization. */
export function findMonitor({ projects }: Organization, slugOrId: string) {
  for (const project of projects) {
    const monitor = project.monitors.find(({ slug, id }) => slug === slugOrId || id === slugOrId);
    if (monitor !== undefined) return { monitor, project };
  }
  throw resourceDoesNotExist();
}

/** `POST /organizations/{organization}/monitors/`. */
const createMonitor = organizationEndpoint({
  method: 'POST',
  path: 'monitors/',
  scopes: MONITOR_CREATE,
  handle: ({ request, organization }) => {
    const given = readJson(request, newMonitor);
    const project = organization.projects.find(
      ({ slug, id }) => slug === given.project || String(id) === given.project,
    );
    if (project === undefined) throw withFields({ project: ['Invalid project'] });
    const slug = given.slug ?? slugify(given.name).slice(0, 50);
    if (organization.monitor(slug) !== undefined) {
      throw withFields({ slug: [`The slug "${slug}" is already in use.`] });
    }
    return json(201, serializeMonitor(project.addMonitor(slug, given.config), project));
  },
});

const getMonitor = organizationEndpoint({
  method: 'GET',
  path: 'monitors/{monitor}/',
  scopes: MONITOR_READ,
  query: ['environment'],
  handle: ({ organization, captured }) => {
    const { monitor, project } = findMonitor(organization, captured.monitor);
    return json(200, serializeMonitor(monitor, project));
  },
});

const updateMonitor = organizationEndpoint({
  method: 'PUT',
  path: 'monitors/{monitor}/',
  scopes: MONITOR_WRITE,
  handle: ({ request, organization, captured }: OrganizationCall<'monitors/{monitor}/'>) => {
    const { monitor, project } = findMonitor(organization, captured.monitor);
    const { config } = readJson(request, monitorChange);
    monitor.config = { ...monitor.config, ...config };
    return json(200, serializeMonitor(monitor, project));
  },
});

export const monitorRoutes = [createMonitor, getMonitor, updateMonitor];
