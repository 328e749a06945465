import type { Log } from '../log.ts';
import type { Release } from './api.ts';

/**
 * The projects that a release has, and a warning where that is not what was asked for: none is attached to a release that
 * another job has to make.
 *
 * @param plan.create true: the projects are attached by us
 */
export function projectsOf(
  { version, projects: attached }: Pick<Release, 'version' | 'projects'>,
  { create, projects }: { readonly create: boolean; readonly projects: readonly string[] },
  log: Log,
): readonly string[] {
  if (create || !attached) return projects;
  const slugs = attached.map(({ slug }) => slug);
  const others = projects.filter((project) => !slugs.includes(project));
  if (others.length > 0) {
    log.warning(
      `Release ${version} has no project ${others.join(', ')}: leave create-release out to have it attached, or mend projects.`,
    );
  }
  return slugs;
}
