import { type GitHubCommitSeed, GitHubRepository, type GitHubRepositoryOptions } from '../github/repository.ts';
import { RelaceRepository } from '../relace/repository.ts';
import { Clock } from '../timestamp.ts';
import { CheckInConsumer } from './check-in-consumer.ts';
import { LegacyCheckInLimit } from './legacy-check-ins.ts';
import { Organization } from './organization.ts';
import type { Project } from './project.ts';
import { idSequence, type ServerContext, type ServerVersion } from './server-context.ts';
import type { Token } from './token.ts';

/** The state of the server. It starts empty; tests add data, and requests change it. */
export class Store {
  readonly context: ServerContext;
  readonly checkIns = new CheckInConsumer();
  readonly legacyCheckInLimit = new LegacyCheckInLimit();
  readonly #organizations: Organization[] = [];
  readonly #gitHubRepositories = new Map<string, GitHubRepository>();
  readonly #gitHubTokens = new Set<string>();
  readonly #relaceRepositories: RelaceRepository[] = [];

  constructor(origin: string, version: ServerVersion) {
    this.context = { version, origin, clock: new Clock(), nextId: idSequence() };
  }

  addOrganization(slug: string, name?: string): Organization {
    const organization = new Organization(this.context, slug, name);
    this.#organizations.push(organization);
    return organization;
  }

  /** Finds an organization by slug or id. */
  organization(slugOrId: string): Organization | undefined {
    return this.#organizations.find(({ slug, id }) => slug === slugOrId || String(id) === slugOrId);
  }

  /** Finds a token by its text. */
  findToken(text: string): { readonly token: Token; readonly organization: Organization } | undefined {
    for (const organization of this.#organizations) {
      const token = organization.tokens.find((candidate) => candidate.text === text);
      if (token !== undefined) return { token, organization };
    }
    return undefined;
  }

  projectById(id: string): Project | undefined {
    return this.#organizations.flatMap(({ projects }) => projects).find((project) => String(project.id) === id);
  }

  /** Adds a GitHub repository, commits oldest first. With a `token`, it is private. */
  addGitHubRepository(
    fullName: string,
    commits: readonly GitHubCommitSeed[],
    options: GitHubRepositoryOptions = {},
  ): GitHubRepository {
    const repository = new GitHubRepository(fullName, commits, options);
    this.#gitHubRepositories.set(fullName.toLowerCase(), repository);
    if (options.token !== undefined) this.addGitHubToken(options.token);
    return repository;
  }

  /** Names of GitHub repositories are case-insensitive. */
  gitHubRepository(fullName: string): GitHubRepository | undefined {
    return this.#gitHubRepositories.get(fullName.toLowerCase());
  }

  /** Adds a valid token. GitHub rejects other tokens with 401, even for a public repository. */
  addGitHubToken(token: string): void {
    this.#gitHubTokens.add(token);
  }

  hasGitHubToken(token: string): boolean {
    return this.#gitHubTokens.has(token);
  }

  /** Adds an empty Relace repository. */
  addRelaceRepository(apiKey: string): RelaceRepository {
    const repository = new RelaceRepository(apiKey);
    this.#relaceRepositories.push(repository);
    return repository;
  }

  relaceRepository(id: string): RelaceRepository | undefined {
    return this.#relaceRepositories.find((repository) => repository.id === id);
  }

  hasRelaceKey(apiKey: string): boolean {
    return this.#relaceRepositories.some((repository) => repository.apiKey === apiKey);
  }
}
