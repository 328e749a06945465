import { type Instant, parseInstant } from '../instant.ts';
import type { ArtifactBundle } from './artifact-bundle.ts';
import { Assemblies } from './assemblies.ts';
import { ChunkStore } from './chunk-store.ts';
import type { GivenCommit } from './commit.ts';
import type { Monitor } from './monitor.ts';
import { Project, type ProjectOptions } from './project.ts';
import { attachProjects, newRelease, type Release, type ReleaseBirth } from './release.ts';
import type { Repository, RepositoryProvider } from './repository.ts';
import { setCommits } from './set-commits.ts';
import {
  type OrganizationSnapshot,
  type ReleaseState,
  releaseState,
  type SnapshotOptions,
  snapshot,
} from './snapshot.ts';
import { organizationTokenText, type Token, type TokenOptions, userTokenText } from './token.ts';
import type { World } from './world.ts';

/** A release that is there before the test begins; `projects` are slugs, dates are ISO 8601. */
export interface ReleaseSeed {
  readonly projects: readonly string[];
  readonly ref?: string;
  readonly url?: string;
  readonly dateReleased?: string;
  readonly commits?: readonly (Omit<GivenCommit, 'timestamp'> & { readonly timestamp?: string })[];
}

/** An organization and all that belongs to it. */
export class Organization {
  readonly id: number;
  readonly slug: string;
  readonly name: string;
  readonly dateCreated: Instant;
  readonly world: World;
  readonly projects: Project[] = [];
  readonly tokens: Token[] = [];
  readonly members = new Set<string>();
  readonly repositories: Repository[] = [];
  readonly environments = new Set<string>();
  readonly releases: Release[] = [];
  readonly chunks = new ChunkStore();
  readonly bundleAssemblies = new Assemblies(this.chunks);
  readonly artifactBundles: ArtifactBundle[] = [];

  constructor(world: World, slug: string, name = slug) {
    this.world = world;
    this.id = world.nextId();
    this.slug = slug;
    this.name = name;
    this.dateCreated = world.clock.now();
  }

  addProject(slug: string, options?: ProjectOptions): Project {
    const project = new Project(this.world, slug, options);
    this.projects.push(project);
    return project;
  }

  /** Makes a token and returns its text, as one would paste it into a pipeline. */
  addToken(options: TokenOptions): string {
    const text =
      options.kind === 'org' ? organizationTokenText(this.slug, this.world.origin, options.regionUrl) : userTokenText();
    const limited = options.kind === 'user' ? options.projects : undefined;
    this.tokens.push({
      text,
      scopes: new Set(options.kind === 'org' ? ['org:ci'] : options.scopes),
      projects: limited === undefined ? null : new Set(limited.map((slug) => this.#projectBySlug(slug))),
    });
    return text;
  }

  /** A member, by the user name that a release's `owner` may name. */
  addMember(username: string): void {
    this.members.add(username);
  }

  /** A repository known to Sentry; with a provider it can be named in `refs` and its commits be fetched. */
  addRepository(name: string, { provider = null }: { provider?: RepositoryProvider | undefined } = {}): Repository {
    const { clock, nextId } = this.world;
    const repository = { id: nextId(), name, provider, dateCreated: clock.now(), commits: new Map() };
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
      dateReleased: seed.dateReleased === undefined ? null : instantOf(seed.dateReleased),
    });
    const projects = seed.projects.map((slug) => this.#projectBySlug(slug));
    attachProjects(release, projects);
    const commits = seed.commits?.map(({ timestamp, ...commit }) => ({
      ...commit,
      timestamp: timestamp === undefined ? undefined : instantOf(timestamp),
    }));
    if (commits !== undefined) setCommits(this, release, commits);
    return release;
  }

  /** A bare release, attached to no project yet. */
  createRelease(version: string, told: ReleaseBirth = {}): Release {
    const release = newRelease(this.world, version, told);
    this.releases.push(release);
    return release;
  }

  /** The living record of a release, for handlers; tests read `release()`. */
  findRelease(version: string): Release | undefined {
    return this.releases.find((release) => release.version === version);
  }

  removeRelease(release: Release): void {
    this.releases.splice(this.releases.indexOf(release), 1);
  }

  /** A release as plain data, as it is at this moment; undefined if there is none. */
  release(version: string): ReleaseState | undefined {
    const release = this.findRelease(version);
    return release === undefined ? undefined : releaseState(release);
  }

  /** The bytes of a release file; undefined if there is no such file, or it was too large to keep. */
  fileContent(version: string, name: string, dist: string | null = null): Buffer | undefined {
    return this.findRelease(version)?.files.find(name, dist)?.content ?? undefined;
  }

  /** The first monitor of that slug in any project. */
  monitor(slug: string): Monitor | undefined {
    return this.projects.flatMap(({ monitors }) => monitors).find((monitor) => monitor.slug === slug);
  }

  /** Everything a run can change, as plain JSON: two equal snapshots mean that nothing happened in between. */
  snapshot(options: SnapshotOptions = {}): OrganizationSnapshot {
    return snapshot(this, options);
  }

  #projectBySlug(slug: string): Project {
    const project = this.projects.find((candidate) => candidate.slug === slug);
    if (project === undefined) throw new Error(`The organization ${this.slug} has no project ${slug}: add it first.`);
    return project;
  }
}

function instantOf(date: string): Instant {
  const instant = parseInstant(date);
  if (instant === undefined) throw new Error(`Not an ISO 8601 date: ${date}`);
  return instant;
}
