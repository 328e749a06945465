import { SetupError } from '../errors.ts';
import type { Release } from './release.ts';

/** The requested projects that the release does not belong to. Some similar servers do not list its projects. */
export function missingProjects({ projects }: Release, requested: readonly string[]): readonly string[] {
  const attached = projects?.map(({ slug }) => slug) ?? requested;
  return requested.filter((project) => !attached.includes(project));
}

/** For deploys: Sentry refuses those of other projects. @throws SetupError */
export function requireProjects(release: Release, requested: readonly string[]): void {
  const missing = missingProjects(release, requested);
  if (missing.length === 0) return;
  const attached = release.projects?.map(({ slug }) => slug).join(', ');
  throw new SetupError(`Release ${release.version} does not belong to project ${missing.join(', ')}`, {
    remedy: `Check projects: the release belongs to ${attached}. Or create the release for all projects.`,
  });
}
