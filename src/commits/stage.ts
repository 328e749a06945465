import { ActionError } from '../errors.ts';
import type { RequestContext } from '../http/request-context.ts';
import { type ReleaseContent, Releases } from '../releases/api.ts';
import type { ReleaseState } from '../releases/stage.ts';
import { requireSentry, type Sentry } from '../sentry/connect.ts';
import type { Stage } from '../stage.ts';
import type { DeliveredCommits } from './deliver-commits.ts';
import { findCommits } from './find-commits.ts';
import { openHistories } from './open-histories.ts';
import type { CommitsPlan } from './plan.ts';
import { Repositories } from './repositories.ts';
import type { CommitsResult } from './result.ts';

interface CommitStagesOptions {
  readonly version: string;
  /** Slugs. */
  readonly projects: readonly string[];
  readonly state: ReleaseState;
  /** Undefined in a dry run without a token. */
  readonly sentry: Sentry | undefined;
  readonly context: RequestContext;
}

interface CommitStages {
  /** Finds the commits, which are then recorded in the request that creates the release. */
  readonly findCommits: Stage<{ commits: CommitsResult }>;
  /** Counts the commits that Sentry has fetched itself, at the end of the run. */
  readonly countCommits: Stage<{ commits: CommitsResult }>;
  /** What Sentry has to be sent; undefined before the commits are found, or where there is nothing to send. */
  readonly content: () => ReleaseContent | undefined;
}

const notSent = { count: 0, delivery: 'none' } as const;

export function commitStages(
  plan: CommitsPlan,
  { version, projects, state, sentry, context }: CommitStagesOptions,
): CommitStages {
  let found: DeliveredCommits | undefined;
  const result = async () => {
    if (!found) throw new Error('commits were to be reported before they were found');
    return { commits: state.commitsAccepted === false ? { ...found.result, ...notSent } : found.result };
  };
  return {
    findCommits: {
      title: 'Commits',
      async check() {
        using histories = openHistories(plan, context);
        const api = sentry && { releases: new Releases(sentry.client), repositories: new Repositories(sentry.client) };
        const dependencies = { sentry: api, ...histories, signal: context.signal, log: context.log };
        found = await findCommits(dependencies, { ...plan, version, projects });
      },
      run: result,
      preview: result,
    },
    countCommits: {
      title: 'Commits',
      async run() {
        const { commits } = await result();
        if (commits.delivery !== 'requested') return {};
        const { client } = requireSentry(sentry);
        const fetchedCount = state.finalized?.commitCount ?? (await countFetched(new Releases(client), version));
        return { commits: { ...commits, fetchedCount } };
      },
    },
    content: () => found?.content,
  };
}

/** Sentry fetches when it has time, and may get nothing, so it is asked once. Undefined when it does not answer. */
async function countFetched(releases: Releases, version: string): Promise<number | undefined> {
  try {
    return (await releases.get(version)).commitCount;
  } catch (error) {
    if (error instanceof ActionError) return undefined;
    throw error;
  }
}
