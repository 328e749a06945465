import { Deploys } from '../deploys/api.ts';
import { ActionError } from '../errors.ts';
import type { RequestContext } from '../http/request-context.ts';
import { type ReleaseContent, Releases } from '../releases/api.ts';
import type { ReleaseState } from '../releases/stage.ts';
import { requireSentry, type Sentry } from '../sentry/connect.ts';
import type { SentryPlan } from '../sentry/plan.ts';
import type { Stage } from '../stage.ts';
import { type FoundCommits, findCommits } from './find-commits.ts';
import { openHistories } from './open-histories.ts';
import type { CommitsPlan } from './plan.ts';
import { Repositories } from './repositories.ts';
import { readResolvedIssues } from './resolved-issues.ts';
import type { CommitsResult, ResolvedIssue } from './result.ts';

interface CommitStagesOptions {
  readonly version: string;
  readonly projects: readonly string[];
  readonly state: ReleaseState;
  /** Undefined in a dry run without an auth token. */
  readonly sentry: Sentry | undefined;
  readonly sentryPlan: SentryPlan | undefined;
  readonly context: RequestContext;
}

interface CommitStages {
  /** They are sent in the request that creates the release. */
  readonly findCommits: Stage<{ commits: CommitsResult }>;
  /** Those that Sentry has fetched itself, at the end of the run. */
  readonly countCommits: Stage<{ commits: CommitsResult }>;
  readonly listResolvedIssues: Stage<{ resolvedIssues: readonly ResolvedIssue[] }>;
  /** Undefined before the commits are found, or if there is nothing to send. */
  readonly content: () => ReleaseContent | undefined;
}

export function commitStages(
  plan: CommitsPlan,
  { version, projects, state, sentry, sentryPlan, context }: CommitStagesOptions,
): CommitStages {
  let found: FoundCommits | undefined;
  let resolvedIssues: Promise<readonly ResolvedIssue[]> | undefined;
  const report = async (): Promise<{ commits: CommitsResult }> => {
    if (!found) throw new Error('the commits were reported before they were found');
    if (state.commitsAccepted === false) return { commits: { ...found.result, count: 0, delivery: 'none' } };
    return { commits: found.result };
  };
  return {
    findCommits: {
      title: 'Commits',
      async check() {
        using histories = openHistories(plan, context);
        const { signal, log } = context;
        const api = sentry && {
          releases: new Releases(sentry.client),
          repositories: new Repositories(sentry.client),
          deploysOf: (project: string) => new Deploys(sentry.client, [project]),
        };
        found = await findCommits({ ...histories, sentry: api, signal, log }, { ...plan, version, projects });
      },
      async run() {
        const result = await report();
        if (sentryPlan && canReadResolvedIssues(sentryPlan, result.commits)) {
          resolvedIssues = readResolvedIssues(version, sentryPlan, context); // Beside the stages that follow.
        }
        return result;
      },
      preview: report,
    },
    countCommits: {
      title: 'Commits',
      async run() {
        const { commits } = await report();
        if (commits.delivery !== 'requested') return {};
        const { client } = requireSentry(sentry);
        const fetchedCount = state.finalized?.commitCount ?? (await countFetched(new Releases(client), version));
        return { commits: { ...commits, fetchedCount } };
      },
    },
    listResolvedIssues: {
      title: 'Resolved issues',
      async run() {
        const issues = (await resolvedIssues) ?? [];
        return issues.length > 0 ? { resolvedIssues: issues } : {};
      },
    },
    content: () => found?.content,
  };
}

/** Sentry resolves issues when it stores the commits. An organization token cannot have the scope to read issues. */
function canReadResolvedIssues({ connection }: SentryPlan, { delivery }: CommitsResult): boolean {
  return connection.tokenKind !== 'organization' && (delivery === 'sent' || delivery === 'unchanged');
}

/** Reads the count only once, because Sentry may fetch later or get nothing. Returns undefined if Sentry does not answer. */
async function countFetched(releases: Releases, version: string): Promise<number | undefined> {
  try {
    return (await releases.get(version)).commitCount ?? undefined;
  } catch (error) {
    if (error instanceof ActionError) return undefined;
    throw error;
  }
}
