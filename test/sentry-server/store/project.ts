import { randomBytes, randomUUID } from 'node:crypto';
import type { Timestamp } from '../timestamp.ts';
import type { DebugFile, DebugFileJob } from './debug-file.ts';
import { base32, type Issue, type IssueSeed } from './issue.ts';
import { DEFAULT_CONFIG, type DroppedCheckIn, type Monitor, type MonitorConfig } from './monitor.ts';
import type { ServerContext } from './server-context.ts';
import type { Sessions } from './sessions.ts';

/** A client key, which a DSN contains. */
export interface ClientKey {
  readonly public: string;
  readonly secret: string;
  readonly label: string;
  readonly dateCreated: Timestamp;
  isActive: boolean;
}

export interface ProjectOptions {
  readonly name?: string;
  readonly platform?: string;
}

export class Project {
  readonly id: number;
  readonly name: string;
  readonly platform: string | null;
  readonly dateCreated: Timestamp;
  readonly keys: ClientKey[] = [];
  readonly monitors: Monitor[] = [];
  /** Check-ins that were accepted with 202 and then dropped, with the reason. */
  readonly droppedCheckIns: DroppedCheckIn[] = [];
  readonly debugFiles: DebugFile[] = [];
  readonly issues: Issue[] = [];
  readonly sessions: Sessions[] = [];
  readonly debugFileJobs = new Map<string, DebugFileJob>();
  readonly formerSlugs = new Set<string>();
  #slug: string;
  readonly #world: ServerContext;

  constructor(context: ServerContext, slug: string, { name = slug, platform }: ProjectOptions = {}) {
    this.#world = context;
    this.#slug = slug;
    this.id = context.nextId();
    this.name = name;
    this.platform = platform ?? null;
    this.dateCreated = context.clock.now();
    this.addKey('Default');
  }

  get slug(): string {
    return this.#slug;
  }

  /** Routes of the project redirect the old slug with 302; elsewhere it is unknown. */
  rename(slug: string): void {
    this.formerSlugs.add(this.#slug);
    this.formerSlugs.delete(slug);
    this.#slug = slug;
  }

  addKey(label: string): ClientKey {
    const [publicPart, secret] = [randomBytes(16).toString('hex'), randomBytes(16).toString('hex')];
    const key = { public: publicPart, secret, label, dateCreated: this.#world.clock.now(), isActive: true };
    this.keys.push(key);
    return key;
  }

  /** The DSN of the first key: `http://PUBLIC@127.0.0.1:PORT/ID`. */
  dsn(origin: string): string {
    const url = new URL(origin);
    return `${url.protocol}//${this.keys[0]?.public}@${url.host}/${this.id}`;
  }

  /** Adds an issue, as events do on a real server. */
  addIssue(title: string, seed: IssueSeed = {}): Issue {
    const shortId = `${this.slug.toUpperCase()}-${base32(this.issues.length + 1)}`;
    const { nextId, clock } = this.#world;
    const issue: Issue = {
      ...{ id: nextId(), shortId, title, project: this, firstSeen: clock.now() },
      ...{ firstRelease: null, environment: null, level: 'error', category: 'error', events: 1, users: 0 },
      status: 'unresolved',
      ...seed,
    };
    this.issues.push(issue);
    return issue;
  }

  /** Adds a monitor. Check-ins of an unknown monitor need a `monitor_config`. */
  addMonitor(slug: string, config: Partial<MonitorConfig> = {}): Monitor {
    return this.#insert(slug, config, false);
  }

  /** Adds a monitor for the `monitor_config` of a check-in. */
  upsertMonitor(slug: string, config: Partial<MonitorConfig>): Monitor {
    return this.#insert(slug, config, true);
  }

  monitor(slug: string): Monitor | undefined {
    return this.monitors.find((monitor) => monitor.slug === slug);
  }

  #insert(slug: string, config: Partial<MonitorConfig>, isUpserting: boolean): Monitor {
    const completeConfig = { ...DEFAULT_CONFIG, ...config };
    const monitor: Monitor = {
      ...{ id: randomUUID(), slug, name: slug, isUpserting, config: completeConfig },
      ...{ checkIns: [], environments: new Map() },
    };
    this.monitors.push(monitor);
    return monitor;
  }
}
