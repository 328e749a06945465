import { type OrganizationCall, organizationEndpoint } from '../endpoint.ts';
import { fieldError, resourceDoesNotExist } from '../error-response.ts';
import { readJson } from '../json-body.ts';
import { PAGE_PARAMETERS, page } from '../pagination.ts';
import { json } from '../response.ts';
import { MONITOR_CREATE, MONITOR_READ, MONITOR_WRITE, ORGANIZATION_READ, PROJECT_READ } from '../scopes.ts';
import { serializeMonitor } from '../serializers/monitor.ts';
import type { MonitorConfig } from '../store/monitor.ts';
import type { Organization } from '../store/organization.ts';
import { slugify } from '../store/slugify.ts';
import type { Store } from '../store/store.ts';
import { canSee } from '../store/token.ts';
import { monitorChange, newMonitor, newMonitorOnOldServer, settingsOfOldServer } from './monitor-fields.ts';

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
  oldScopes: ORGANIZATION_READ,
  handle: ({ request, store, organization, token }) => {
    const input = readJson(request, isOld(store) ? newMonitorOnOldServer : newMonitor);
    const project = organization.projects.find(
      ({ slug, id }) => slug === input.project || (!isOld(store) && String(id) === input.project),
    );
    if (project === undefined) throw fieldError({ project: ['Invalid project'] });
    if (!token.scopes.has('project:read') || !canSee(token, project)) {
      throw fieldError({ project: ['Insufficient access to project'] });
    }
    const slug = input.slug ?? slugify(input.name).slice(0, 50);
    if (organization.monitor(slug) !== undefined) {
      throw fieldError({ slug: [`The slug "${slug}" is already in use.`] });
    }
    return json(201, serializeMonitor(project.addMonitor(slug, supportedSettings(store, input.config)), project));
  },
});

const getMonitor = organizationEndpoint({
  method: 'GET',
  path: 'monitors/{monitor}/',
  scopes: MONITOR_READ,
  oldScopes: PROJECT_READ,
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
  oldScopes: PROJECT_READ,
  handle: ({ request, store, organization, params }: OrganizationCall<'monitors/{monitor}/'>) => {
    const { monitor, project } = findMonitor(organization, params.monitor);
    const { config } = readJson(request, monitorChange);
    monitor.config = { ...monitor.config, ...supportedSettings(store, config ?? {}) };
    return json(200, serializeMonitor(monitor, project));
  },
});

/** Old servers drop the other settings without an error. */
function supportedSettings(store: Store, config: Partial<MonitorConfig>): Partial<MonitorConfig> {
  return isOld(store) ? settingsOfOldServer(config) : config;
}

function isOld({ context }: Store): boolean {
  return context.version === '23.7.1';
}

export const monitorRoutes = [listMonitors, createMonitor, getMonitor, updateMonitor];
