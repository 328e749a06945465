import { path } from '../http/path.ts';
import { listOf, number, object, optional, text } from '../http/response-shape.ts';
import type { SentryClient } from '../sentry/client.ts';
import { orNoData, type ReleaseFilter, searchTerm } from './release-filter.ts';
import { noSessions, type SessionCounts } from './result.ts';

interface HealthData {
  readonly totalSessions?: number | null;
  readonly sessionsCrashed?: number | null;
}

interface ProjectNumbers {
  readonly slug: string;
  readonly newGroups?: number | null;
  readonly healthData?: HealthData | null;
}

interface ReleaseNumbers {
  readonly version: string;
  readonly newGroups?: number | null;
  readonly projects: readonly ProjectNumbers[];
}

const isList = listOf(
  object<ReleaseNumbers>({
    version: text,
    newGroups: optional(number),
    projects: listOf(
      object<ProjectNumbers>({
        slug: text,
        newGroups: optional(number),
        healthData: optional(
          object<HealthData>({ totalSessions: optional(number), sessionsCrashed: optional(number) }),
        ),
      }),
    ),
  }),
);

interface Numbers {
  readonly sessions: SessionCounts;
  /** First seen in the release, at any time; at least as many as there are. */
  readonly newIssues: number;
}

/**
 * The numbers of a release in the list of releases, which organization tokens may read: the sessions of the last hour or
 * day, whenever the deploy was. The list is used because the page of a single release ignores the environment.
 */
export async function readReleaseNumbers(
  client: SentryClient,
  { version, environment, projectId, slug }: ReleaseFilter & { readonly slug: string },
  period: '1h' | '24h',
): Promise<Numbers> {
  const request = {
    method: 'GET',
    path: path`organizations/${client.org}/releases/`,
    query: {
      environment,
      project: projectId,
      query: searchTerm('release', version),
      status: '',
      health: '1',
      summaryStatsPeriod: period,
      per_page: '100',
    },
    repeat: 'safe',
    purpose: `read the numbers of release ${version}`,
  } as const;
  const releases = await orNoData(client.json(request, isList));
  const release = releases?.find((candidate) => candidate.version === version);
  const project = release?.projects.find((candidate) => candidate.slug === slug);
  const { totalSessions, sessionsCrashed } = project?.healthData ?? {};
  return {
    sessions: totalSessions ? { total: totalSessions, crashed: sessionsCrashed ?? 0 } : noSessions,
    // The number of the release is that of the environment, but of all its projects; the other one the reverse.
    newIssues: Math.min(release?.newGroups ?? 0, project?.newGroups ?? 0),
  };
}
