import { parseTimestamp, type Timestamp } from '../timestamp.ts';
import type { ArtifactBundle } from './artifact-bundle.ts';
import { Assemblies } from './assemblies.ts';
import { ChunkStore } from './chunk-store.ts';
import type { CommitInput } from './commit.ts';
import type { Monitor } from './monitor.ts';
import { Project, type ProjectOptions } from './project.ts';
import { attachProjects, type NewReleaseFields, newRelease, type Release } from './release.ts';
import type { Repository, RepositoryProvider } from './repository.ts';
import type { ServerContext } from './server-context.ts';
import type { Sessions } from './sessions.ts';
import { setCommits } from './set-commits.ts';
import {
  type OrganizationSnapshot,
  type ReleaseState,
  releaseState,
  type SnapshotOptions,
  snapshot,
} from './snapshot.ts';
import { organizationTokenText, type Token, type TokenOptions, userTokenText } from './token.ts';

/** A release that a test prepares; `projects` are slugs, dates are ISO 8601. */
export interface ReleaseSeed {
  readonly projects: readonly string[];
  readonly ref?: string;
  readonly url?: string;
  readonly dateReleased?: string;
  readonly commits?: readonly (Omit<CommitInput, 'timestamp'> & { readonly timestamp?: string })[];
}

interface RepositoryOptions {
  readonly provider?: RepositoryProvider;
  readonly hasIntegration?: boolean;
}

export class Organization {
  readonly id: number;
  readonly slug: string;
  readonly name: string;
  readonly dateCreated: Timestamp;
  readonly context: ServerContext;
  readonly projects: Project[] = [];
  readonly tokens: Token[] = [];
  readonly members = new Set<string>();
  readonly repositories: Repository[] = [];
  readonly environments = new Set<string>();
  readonly releases: Release[] = [];
  readonly chunks: ChunkStore;
  readonly bundleAssemblies: Assemblies;
  readonly artifactBundles: ArtifactBundle[] = [];
  /** The shortest interval in which the server counts sessions, in seconds. */
  sessionResolution: 10 | 60 | 3_600;

  constructor(context: ServerContext, slug: string, name = slug) {
    this.context = context;
    this.id = context.nextId();
    this.slug = slug;
    this.name = name;
    this.dateCreated = context.clock.now();
    this.sessionResolution = context.version === 'current' ? 10 : 60;
    this.chunks = new ChunkStore(context.version);
    this.bundleAssemblies = new Assemblies(this.chunks);
  }

  addProject(slug: string, options?: ProjectOptions): Project {
    const project = new Project(this.context, slug, options);
    this.projects.push(project);
    return project;
  }

  /** Creates a token and returns its text. */
  addToken(options: TokenOptions): string {
    const text =
      options.kind === 'org'
        ? organizationTokenText(this.slug, this.context.origin, options.regionUrl)
        : userTokenText();
    const limited = options.kind === 'user' ? options.projects : undefined;
    this.tokens.push({
      text,
      scopes: new Set(options.kind === 'org' ? ['org:ci'] : options.scopes),
      projects: limited === undefined ? null : new Set(limited.map((slug) => this.#projectBySlug(slug))),
    });
    return text;
  }

  /** Adds a member, whose user name is valid as the `owner` of a release. */
  addMember(username: string): void {
    this.members.add(username);
  }

  /** Adds a repository. Sentry can fetch its commits if the provider is GitHub and has an integration. */
  addRepository(
    name: string,
    { provider = null, hasIntegration = provider !== null }: RepositoryOptions = {},
  ): Repository {
    const { clock, nextId } = this.context;
    const repository = { id: nextId(), name, provider, hasIntegration, dateCreated: clock.now(), commits: new Map() };
    this.repositories.push(repository);
    return repository;
  }

  repository(name: string): Repository | undefined {
    return this.repositories.find((repository) => repository.name === name);
  }

  ensureRepository(name: string): Repository {
    return this.repository(name) ?? this.addRepository(name);
  }

  addRelease(version: string, seed: ReleaseSeed): Release {
    const release = this.createRelease(version, {
      ref: seed.ref ?? null,
      url: seed.url ?? null,
      dateReleased: seed.dateReleased === undefined ? null : timestampOf(seed.dateReleased),
    });
    const projects = seed.projects.map((slug) => this.#projectBySlug(slug));
    attachProjects(release, projects);
    const commits = seed.commits?.map(({ timestamp, ...commit }) => ({
      ...commit,
      timestamp: timestamp === undefined ? undefined : timestampOf(timestamp),
    }));
    if (commits !== undefined) setCommits(this, release, commits);
    return release;
  }

  /** Adds a deploy, as a workflow run records it. @param finished default is now */
  addDeploy(
    version: string,
    environment: string,
    {
      projects,
      finished = this.context.clock.now(),
    }: { readonly projects?: string[]; readonly finished?: Timestamp } = {},
  ): void {
    const release = this.findRelease(version);
    if (release === undefined) throw new Error(`There is no release ${version}. Add it first.`);
    this.environments.add(environment);
    release.deploys.push({
      ...{ id: this.context.nextId(), environment, name: null, url: null, dateStarted: null, dateFinished: finished },
      projects: projects?.map((slug) => this.#projectBySlug(slug)) ?? release.projects,
    });
  }

  /** Adds sessions of a project, as SDKs report them. They may be added while a client is running. */
  addSessions(slug: string, sessions: Omit<Sessions, 'started'> & { readonly started?: Timestamp }): void {
    this.environments.add(sessions.environment);
    this.#projectBySlug(slug).sessions.push({ started: this.context.clock.now(), ...sessions });
  }

  /** Creates a release without projects. */
  createRelease(version: string, fields: NewReleaseFields = {}): Release {
    const release = newRelease(this.context, version, fields);
    this.releases.push(release);
    return release;
  }

  /** The mutable record of a release, for handlers; tests use `release()`. */
  findRelease(version: string): Release | undefined {
    return this.releases.find((release) => release.version === version);
  }

  removeRelease(release: Release): void {
    this.releases.splice(this.releases.indexOf(release), 1);
  }

  /** The current state of a release as plain data; undefined if there is none. */
  release(version: string): ReleaseState | undefined {
    const release = this.findRelease(version);
    return release === undefined ? undefined : releaseState(release);
  }

  /** The content of a release file; undefined if it does not exist or was too large to keep. */
  fileContent(version: string, name: string, dist: string | null = null): Buffer | undefined {
    return this.findRelease(version)?.files.find(name, dist)?.content ?? undefined;
  }

  /** The first monitor with that slug in any project. */
  monitor(slug: string): Monitor | undefined {
    return this.projects.flatMap(({ monitors }) => monitors).find((monitor) => monitor.slug === slug);
  }

  /** Everything that a run can change, as plain JSON. Equal snapshots mean that nothing has changed. */
  snapshot(options: SnapshotOptions = {}): OrganizationSnapshot {
    return snapshot(this, options);
  }

  #projectBySlug(slug: string): Project {
    const project = this.projects.find((candidate) => candidate.slug === slug);
    if (project === undefined) throw new Error(`The organization ${this.slug} has no project ${slug}. Add it first.`);
    return project;
  }
}

function timestampOf(date: string): Timestamp {
  const timestamp = parseTimestamp(date);
  if (timestamp === undefined) throw new Error(`Not an ISO 8601 date: ${date}`);
  return timestamp;
}
