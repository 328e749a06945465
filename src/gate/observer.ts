import type { SetupError } from '../errors.ts';
import type { Log } from '../log.ts';
import type { SentryClient } from '../sentry/client.ts';
import { MissingScopeError, RefusalError } from '../sentry/errors.ts';
import { reducedMode } from './describe.ts';
import type { Baseline } from './find-baseline.ts';
import { listNewIssues } from './issues-api.ts';
import type { GatePlan } from './plan.ts';
import type { ReleaseFilter } from './release-filter.ts';
import { readReleaseNumbers } from './releases-api.ts';
import type { NewIssue, SessionCounts } from './result.ts';
import { type Interval, readSessions } from './sessions-api.ts';

const dayMs = 86_400_000;
/** Servers return at most a thousand hours. */
const maxSessionsMs = 30 * dayMs;
/** Servers return at most a thousand buckets. */
const maxFineMs = 9_900_000;
/** Servers refuse minutes for a longer time. */
const maxMinutesMs = 6 * 3_600_000;

export interface WatchedProject {
  readonly slug: string;
  readonly id: string;
}

interface Reading {
  readonly sessions: SessionCounts;
  readonly newIssues: number;
  readonly issues: readonly NewIssue[];
}

type ObserverOptions = Pick<GatePlan, 'environment' | 'issueQuery'> & {
  readonly version: string;
  readonly baseline: Baseline;
  readonly log: Log;
};

/** Reads what Sentry knows about the release. What the token or the server refuses is not tried again. */
export class Observer {
  readonly #options: ObserverOptions;
  #isReduced = false;
  #onlyHours = false;
  /** In the reduced mode after a rollback: how many issues the release had in the first look, by project. */
  readonly #earlierIssues = new Map<string, number>();

  constructor(options: ObserverOptions) {
    this.#options = options;
  }

  get isReduced(): boolean {
    return this.#isReduced;
  }

  /** @param untilMs the end of the sessions that are counted */
  read(client: SentryClient, project: WatchedProject, untilMs: number): Promise<Reading> {
    const { sinceMs } = this.#options.baseline;
    return this.#inBestMode(
      client,
      async () => {
        const filter = this.#filterOf(project);
        const fromMs = Math.max(sinceMs, untilMs - maxSessionsMs);
        const sessions = await this.#sessions(client, filter, fromMs, Math.max(untilMs, fromMs + 1));
        const issues = await listNewIssues(client, filter, { issueQuery: this.#options.issueQuery, sinceMs });
        return { sessions, issues, newIssues: issues.length };
      },
      async () => {
        const numbers = await readReleaseNumbers(client, this.#filterOf(project), '1h');
        const earlier =
          this.#earlierIssues.get(project.slug) ?? (this.#options.baseline.isRollback ? numbers.newIssues : 0);
        this.#earlierIssues.set(project.slug, earlier);
        return { sessions: numbers.sessions, issues: [], newIssues: Math.max(numbers.newIssues - earlier, 0) };
      },
    );
  }

  /** The sessions of the baseline release in the 24 hours before the deploy; undefined without such a release. */
  async readBaseline(client: SentryClient, project: WatchedProject): Promise<SessionCounts | undefined> {
    const { version, sinceMs } = this.#options.baseline;
    if (version === undefined) return undefined;
    const filter = { ...this.#filterOf(project), version };
    return this.#inBestMode(
      client,
      () => readSessions(client, filter, { fromMs: sinceMs - dayMs, untilMs: sinceMs, interval: '1h' }),
      async () => (await readReleaseNumbers(client, filter, '24h')).sessions,
    );
  }

  #filterOf({ id: projectId, slug }: WatchedProject) {
    const { version, environment } = this.#options;
    return { version, environment, projectId, slug };
  }

  async #sessions(
    client: SentryClient,
    filter: ReleaseFilter,
    fromMs: number,
    untilMs: number,
  ): Promise<SessionCounts> {
    const interval = this.#onlyHours ? '1h' : intervalFor(untilMs - fromMs);
    try {
      return await readSessions(client, filter, { fromMs, untilMs, interval });
    } catch (error) {
      if (interval === '1h' || !(error instanceof RefusalError && error.status === 400)) throw error;
      const counts = await readSessions(client, filter, { fromMs, untilMs, interval: '1h' });
      if (!this.#onlyHours) this.#options.log.info('This Sentry counts sessions by hours: hours are counted whole.');
      this.#onlyHours = true;
      return counts;
    }
  }

  async #inBestMode<T>(client: SentryClient, full: () => Promise<T>, reduced: () => Promise<T>): Promise<T> {
    if (this.#isReduced) return reduced();
    try {
      return await full();
    } catch (error) {
      if (!(error instanceof RefusalError && error.status === 403)) throw error;
      if (client.connection.tokenKind !== 'organization') throw missingScopes(error);
    }
    if (!this.#isReduced) this.#options.log.info(reducedMode);
    this.#isReduced = true;
    return reduced();
  }
}

function intervalFor(rangeMs: number): Interval {
  if (rangeMs <= maxFineMs) return '10s';
  return rangeMs <= maxMinutesMs ? '1m' : '1h';
}

function missingScopes(error: SetupError): MissingScopeError {
  return new MissingScopeError(error.message, {
    remedy:
      'Check that the token has the scopes org:read and event:read, and that its user has access to the projects. ' +
      'Or set auth-token to an organization token, which works in a reduced mode.',
    cause: error,
  });
}
