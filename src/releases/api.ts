import { path } from '../http/path.ts';
import type { HttpResponse } from '../http/request.ts';
import { listOf } from '../http/response-shape.ts';
import type { SentryClient } from '../sentry/client.ts';
import { RefusalError } from '../sentry/errors.ts';
import { listAll } from '../sentry/pagination.ts';
import type { Commit, CommitRef } from './commits.ts';
import { isFinalizedRelease, isRelease, isReleaseOrEmpty, type Release } from './release.ts';

/** Either commits, or ranges that Sentry fetches. With both, Sentry would fetch nothing. */
export type ReleaseContent = { readonly commits: readonly Commit[] } | { readonly refs: readonly CommitRef[] };

type NewRelease = Partial<ReleaseContent> & {
  readonly version: string;
  /** Slugs. Sentry does not find a numeric ID that is sent as a string. */
  readonly projects: readonly string[];
  readonly url?: string | undefined;
};

/** `/organizations/{org}/releases/`. A release belongs to an organization, and to one or more of its projects. */
export class Releases {
  readonly #client: SentryClient;

  constructor(client: SentryClient) {
    this.#client = client;
  }

  /**
   * Creates the release, or adds the projects to an existing one, which keeps its `url`. New commits or refs replace
   * its commits.
   *
   * Sentry also answers 201 when it has only added a project. So `created` compares the User-Agent that Sentry stored
   * with the release (256 characters) with that of this run, which works even if the first response was lost.
   */
  async create(release: NewRelease): Promise<{ release: Release; created: boolean }> {
    const request = {
      method: 'POST',
      path: path`organizations/${this.#client.org}/releases/`,
      json: release,
      repeat: 'safe', // The version identifies the release, so a second request finds the one of the first.
      expectsJson: true,
      isTransient: isCreationConflict,
      purpose: `create release ${release.version}`,
    } as const;
    const response = await this.#client.send(request);
    const stored = this.#client.parse(response, request, isRelease);
    const isOldServer = stored.userAgent === undefined;
    const created = isOldServer ? response.status === 201 : stored.userAgent === this.#client.userAgent?.slice(0, 256);
    return { release: stored, created };
  }

  get(version: string): Promise<Release> {
    const request = {
      method: 'GET',
      path: path`organizations/${this.#client.org}/releases/${version}/`,
      repeat: 'safe',
      purpose: `read release ${version}`,
    } as const;
    return this.#client.json(request, isRelease);
  }

  /** PUT `/organizations/{org}/releases/{version}/`. */
  setCommits(version: string, content: ReleaseContent): Promise<Release> {
    return this.#client.json(this.#update(version, content, `set the commits of release ${version}`), isRelease);
  }

  /**
   * Sets the release date: PUT `/organizations/{org}/releases/{version}/`.
   *
   * @throws OutageError also if Sentry returns the release without a date
   */
  finalize(version: string, dateReleased: string): Promise<Release> {
    return this.#client.json(
      this.#update(version, { dateReleased }, `finalize release ${version}`),
      isFinalizedRelease,
    );
  }

  /**
   * The newest release with commits that has a project in common with this one and is not newer. It may be this release
   * itself. Undefined if there is none, or if this release does not exist.
   */
  async previousWithCommits(version: string): Promise<Release | undefined> {
    try {
      const request = {
        method: 'GET',
        path: path`organizations/${this.#client.org}/releases/${version}/previous-with-commits/`,
        repeat: 'safe',
        purpose: `find the release before ${version}`,
      } as const;
      const found = await this.#client.json(request, isReleaseOrEmpty);
      return found.version === undefined ? undefined : found;
    } catch (error) {
      if (error instanceof RefusalError && error.status === 404) return undefined;
      throw error;
    }
  }

  /** Reads the list of the project, since older servers accept only numeric IDs to filter that of the organization. */
  newestOfProject(project: string, count: number): Promise<readonly Release[]> {
    const request = {
      ...this.#listOf(project),
      method: 'GET',
      query: { per_page: String(count) },
      repeat: 'safe',
    } as const;
    return this.#client.json(request, listOf(isRelease));
  }

  /**
   * Reads pages of the same list. They begin with the newest release again: the cursor of a page of another length
   * leads to a wrong place.
   */
  async ofProject(project: string, maxCount: number): Promise<readonly Release[]> {
    const found: Release[] = [];
    for await (const release of listAll(this.#client, this.#listOf(project), isRelease)) {
      found.push(release);
      if (found.length === maxCount) break;
    }
    return found;
  }

  #listOf(project: string) {
    return {
      path: path`projects/${this.#client.org}/${project}/releases/`,
      purpose: `read project ${project}`,
    };
  }

  #update(version: string, change: Partial<ReleaseContent> | { readonly dateReleased: string }, purpose: string) {
    return {
      method: 'PUT',
      path: path`organizations/${this.#client.org}/releases/${version}/`,
      json: change,
      repeat: 'safe', // A second request sets the same values.
      isTransient: isCreationConflict,
      purpose,
    } as const;
  }
}

/**
 * Another request creates the same release, so a retry helps. The caller handles a conflict with a request that sets
 * the commits, because that may last for minutes.
 */
function isCreationConflict({ status, text }: HttpResponse): boolean {
  return status === 409 && text.includes('conflicts with existing data');
}
