import { type GitHubCommitSeed, GitHubRepository, type GitHubRepositoryOptions } from '../github/repository.ts';
import { Clock } from '../instant.ts';
import { RelaceRepository } from '../relace/repository.ts';
import { CheckInConsumer } from './check-in-consumer.ts';
import { Organization } from './organization.ts';
import type { Project } from './project.ts';
import type { Token } from './token.ts';
import { idSequence, type World } from './world.ts';

/** All that this server knows. It starts empty; tests seed it, requests change it. */
export class Store {
  readonly world: World;
  readonly checkIns = new CheckInConsumer();
  /**
   * False makes this a self-hosted server from before 24.3 with an old Relay: check-ins are written through the web API,
   * and the ingest knows no cron route. Later servers are the other way round.
   */
  hasCronIngest = true;
  readonly #organizations: Organization[] = [];
  readonly #gitHubRepositories = new Map<string, GitHubRepository>();
  readonly #gitHubTokens = new Set<string>();
  readonly #relaceRepositories: RelaceRepository[] = [];

  constructor(origin: string) {
    this.world = { origin, clock: new Clock(), nextId: idSequence() };
  }

  addOrganization(slug: string, name?: string): Organization {
    const organization = new Organization(this.world, slug, name);
    this.#organizations.push(organization);
    return organization;
  }

  /** Paths may name an organization by slug or by id. */
  organization(slugOrId: string): Organization | undefined {
    return this.#organizations.find(({ slug, id }) => slug === slugOrId || String(id) === slugOrId);
  }

  /** A token by its text, with the organization it belongs to. */
  findToken(text: string): { readonly token: Token; readonly organization: Organization } | undefined {
    for (const organization of this.#organizations) {
      const token = organization.tokens.find((candidate) => candidate.text === text);
      if (token !== undefined) return { token, organization };
    }
    return undefined;
  }

  /** The ingest knows projects by their id alone. */
  projectById(id: string): Project | undefined {
    return this.#organizations.flatMap(({ projects }) => projects).find((project) => String(project.id) === id);
  }

  /** A repository on the GitHub side, commits oldest first. With a `token` it is private to that token. */
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

  /** GitHub's names are the same in any letter case. */
  gitHubRepository(fullName: string): GitHubRepository | undefined {
    return this.#gitHubRepositories.get(fullName.toLowerCase());
  }

  /** A token GitHub accepts; any other one is refused with 401, even for a public repository. */
  addGitHubToken(token: string): void {
    this.#gitHubTokens.add(token);
  }

  hasGitHubToken(token: string): boolean {
    return this.#gitHubTokens.has(token);
  }

  /** An empty repository at Relace. */
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
