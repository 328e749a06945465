import pMap from 'p-map';
import type { Clock } from '../clock.ts';
import { OutageError } from '../errors.ts';
import type { Log } from '../log.ts';
import type { SentryClient } from '../sentry/client.ts';
import { decide, decideAll, type Thresholds } from './decide.ts';
import { describeLook } from './describe.ts';
import type { Observer, WatchedProject } from './observer.ts';
import type { GatePlan } from './plan.ts';
import { type GateReport, type Look, type ProjectHealth, type SessionCounts, totalOf } from './result.ts';

/** Sentry's smallest bucket. */
const bucketMs = 10_000;
/** Sessions and issues appear in Sentry's answers within this time. */
const lagMs = 120_000;
/** Of requests about projects, so that a large organization does not reach its rate limit. */
const concurrency = 4;

type WatchPlan = Pick<GatePlan, 'watchMs' | 'pollMs' | 'thresholds'>;

interface WatchOptions {
  readonly projects: readonly WatchedProject[];
  readonly observer: Observer;
  /** Returns a client with the time limit of one look. */
  readonly connect: () => SentryClient;
  readonly clock: Clock;
  readonly signal: AbortSignal;
  readonly log: Log;
}

type Watched = Pick<GateReport, 'verdict' | 'reason' | 'projects' | 'issues' | 'looks'>;

/** How long a watch takes, with the time after its end in which late data arrive. */
export function durationOf({ watchMs }: Pick<GatePlan, 'watchMs'>): number {
  return watchMs === 0 ? 0 : watchMs + bucketMs + lagMs;
}

/**
 * Looks at the release again and again. Unhealthy ends the watch at once, healthy only at its end.
 *
 * @throws OutageError if the last look fails; the watch goes on after others
 */
export async function watch(plan: WatchPlan, options: WatchOptions): Promise<Watched> {
  const { clock, signal, log, connect } = options;
  const beganAtMs = clock.now();
  const endMs = Math.ceil((beganAtMs + plan.watchMs) / bucketMs) * bucketMs;
  const lastLookMs = plan.watchMs === 0 ? beganAtMs : endMs + lagMs;
  const watched = new WatchedRelease(plan, options);
  const looks: Look[] = [];
  for (let nextMs = beganAtMs; ; nextMs = Math.min(Math.max(nextMs + plan.pollMs, clock.now()), lastLookMs)) {
    await clock.sleep(Math.max(nextMs - clock.now(), 0), signal);
    const isLast = nextMs >= lastLookMs;
    const elapsedMs = nextMs - beganAtMs;
    try {
      const look = await watched.look(connect(), Math.min(nextMs, endMs));
      looks.push({ elapsedMs, sessions: totalOf(look.projects.map(({ sessions }) => sessions)) });
      log.info(describeLook(look.projects, elapsedMs, lastLookMs - beganAtMs));
      if (isLast || look.verdict === 'unhealthy') return { ...look, looks };
    } catch (error) {
      signal.throwIfAborted();
      if (isLast || !(error instanceof OutageError)) throw error;
      log.info(`${error.message}; looking again later`);
    }
  }
}

/** Looks at all projects, and remembers what later looks need. */
class WatchedRelease {
  readonly #thresholds: Thresholds;
  readonly #options: WatchOptions;
  /** Of the first look that had enough sessions, by project. */
  readonly #firstSessions = new Map<string, number>();
  #baselines: readonly (SessionCounts | undefined)[] | undefined;

  constructor({ thresholds }: WatchPlan, options: WatchOptions) {
    this.#thresholds = thresholds;
    this.#options = options;
  }

  async look(client: SentryClient, untilMs: number): Promise<Omit<Watched, 'looks'>> {
    const { projects, observer } = this.#options;
    this.#baselines ??= await pMap(projects, (project) => observer.readBaseline(client, project), { concurrency });
    const readings = await pMap(projects, (project) => observer.read(client, project, untilMs), { concurrency });
    const decided = readings.map((reading, index) => this.#decide(index, reading));
    return { ...decideAll(decided), projects: decided, issues: readings.flatMap(({ issues }) => issues) };
  }

  #decide(index: number, { sessions, newIssues }: Pick<ProjectHealth, 'sessions' | 'newIssues'>): ProjectHealth {
    const { projects } = this.#options;
    const project = projects[index]?.slug ?? '';
    const observation = { sessions, newIssues, baseline: this.#baselines?.[index] };
    const firstSessions = this.#firstSessions.get(project);
    if (firstSessions === undefined && sessions.total > 0 && sessions.total >= this.#thresholds.minSessions) {
      this.#firstSessions.set(project, sessions.total);
    }
    const decision = decide({ ...observation, firstSessions, projects: projects.length }, this.#thresholds);
    return { project, ...observation, ...decision };
  }
}
