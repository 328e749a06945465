import { detailError, resourceDoesNotExist } from '../error-response.ts';
import type { Organization } from '../store/organization.ts';
import type { Project } from '../store/project.ts';
import type { Release } from '../store/release.ts';

/** The query parameters that filter a list of releases. */
export const RELEASE_FILTERS = ['query', 'status', 'environment', 'sort'] as const;

/** @param projects those of the list: a release is in an environment if one of them was deployed there or has sessions there */
export function releaseFilter(
  query: URLSearchParams,
  { environments: known }: Organization,
  projects: ReadonlySet<Project>,
): (release: Release) => boolean {
  if (!['date', null].includes(query.get('sort'))) throw detailError(400, 'invalid sort');
  const status = query.get('status') ?? 'open';
  if (!['open', 'archived', ''].includes(status)) throw detailError(400, 'invalid value for status');
  const environments = query.getAll('environment');
  if (environments.some((environment) => !known.has(environment))) throw resourceDoesNotExist();
  const wasSeen = ({ deploys, version }: Release) =>
    deploys.some(
      (deploy) => environments.includes(deploy.environment) && deploy.projects.some((p) => projects.has(p)),
    ) ||
    [...projects].some(({ sessions }) =>
      sessions.some(({ release, environment }) => release === version && environments.includes(environment)),
    );
  const terms = (query.get('query') ?? '').split(/\s+/).filter(Boolean).map(termTest);
  return (release) =>
    (status === '' || release.status === status) &&
    (environments.length === 0 || wasSeen(release)) &&
    terms.every((isMet) => isMet(release));
}

/** A search term: `finalized:true`, `release:VERSION`, or a part of a version, case-insensitive. */
function termTest(term: string): (release: Release) => boolean {
  const [, key, value = ''] = /^(finalized|release|release\.version):(.*)$/.exec(term) ?? [];
  if (key === 'finalized') return ({ dateReleased }) => (dateReleased !== null) === (value === 'true');
  if (key !== undefined) return ({ version }) => version === value.replace(/^"(.*)"$/, '$1');
  return ({ version }) => version.toLowerCase().includes(term.toLowerCase());
}
