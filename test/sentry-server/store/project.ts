import { randomBytes, randomUUID } from 'node:crypto';
import type { Instant } from '../instant.ts';
import type { DebugFile, DebugFileJob } from './debug-file.ts';
import { DEFAULT_CONFIG, type DroppedCheckIn, type Monitor, type MonitorConfig } from './monitor.ts';
import type { World } from './world.ts';

/** A client key: what a DSN is made of. */
export interface ClientKey {
  readonly public: string;
  readonly secret: string;
  readonly label: string;
  readonly dateCreated: Instant;
  isActive: boolean;
}

export interface ProjectOptions {
  readonly name?: string;
  readonly platform?: string;
}

/** A project: a slug that may change, an id that does not, and what the ingest brought in for it. */
export class Project {
  readonly id: number;
  readonly name: string;
  readonly platform: string | null;
  readonly dateCreated: Instant;
  readonly keys: ClientKey[] = [];
  readonly monitors: Monitor[] = [];
  /** Check-ins that were answered 202 and then thrown away, with the reason. */
  readonly droppedCheckIns: DroppedCheckIn[] = [];
  readonly debugFiles: DebugFile[] = [];
  readonly debugFileJobs = new Map<string, DebugFileJob>();
  readonly formerSlugs = new Set<string>();
  #slug: string;
  readonly #world: World;

  constructor(world: World, slug: string, { name = slug, platform }: ProjectOptions = {}) {
    this.#world = world;
    this.#slug = slug;
    this.id = world.nextId();
    this.name = name;
    this.platform = platform ?? null;
    this.dateCreated = world.clock.now();
    this.addKey('Default');
  }

  get slug(): string {
    return this.#slug;
  }

  /** From now on the old slug answers 302 on the project's own routes, and is unknown everywhere else. */
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

  /** The DSN of the first key, on the given origin: `http://PUBLIC@127.0.0.1:PORT/ID`. */
  dsn(origin: string): string {
    const url = new URL(origin);
    return `${url.protocol}//${this.keys[0]?.public}@${url.host}/${this.id}`;
  }

  /** A monitor that is there before the first check-in; without one, a check-in must bring a `monitor_config`. */
  addMonitor(slug: string, config: Partial<MonitorConfig> = {}): Monitor {
    return this.#insert(slug, config, false);
  }

  /** A monitor made by a check-in. */
  upsertMonitor(slug: string, config: Partial<MonitorConfig>): Monitor {
    return this.#insert(slug, config, true);
  }

  monitor(slug: string): Monitor | undefined {
    return this.monitors.find((monitor) => monitor.slug === slug);
  }

  #insert(slug: string, config: Partial<MonitorConfig>, isUpserting: boolean): Monitor {
    const complete = { ...DEFAULT_CONFIG, ...config };
    const monitor: Monitor = { id: randomUUID(), slug, name: slug, isUpserting, config: complete, checkIns: [] };
    this.monitors.push(monitor);
    return monitor;
  }
}
