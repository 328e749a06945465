import type { OrganizationCall } from './endpoint.ts';
import { detailError, noPermission } from './error-response.ts';
import type { Project } from './store/project.ts';
import { canSee } from './store/token.ts';

/**
 * The repeatable `project` parameter has numeric ids; -1 or no parameter means all projects. `projectSlug` has slugs:
 * servers like 23.7 ignore those that do not exist.
 */
export function filteredProjects({
  request,
  organization,
  token,
}: Pick<OrganizationCall, 'request' | 'organization' | 'token'>): ReadonlySet<Project> {
  const visible = organization.projects.filter((project) => canSee(token, project));
  const slugs = request.query.getAll('projectSlug').filter(Boolean);
  if (slugs.length > 0) {
    const found = visible.filter(({ slug }) => slugs.includes(slug));
    const isComplete = new Set(slugs).size === found.length;
    if (organization.context.version !== '23.7.1' && !isComplete) throw noPermission();
    return new Set(found);
  }
  const ids = request.query.getAll('project');
  if (ids.some((id) => !/^-?\d+$/.test(id))) {
    throw detailError(400, 'Invalid project parameter. Values must be numbers.');
  }
  if (ids.length === 0 || ids.includes('-1')) return new Set(visible);
  return new Set(
    ids.map((id) => {
      const project = visible.find((candidate) => String(candidate.id) === id);
      if (project === undefined) throw noPermission();
      return project;
    }),
  );
}
