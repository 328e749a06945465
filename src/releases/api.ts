import { path } from '../http/path.ts';
import type { HttpResponse } from '../http/request.ts';
import type { SentryClient } from '../sentry/client.ts';
import { RefusalError } from '../sentry/errors.ts';
import type { Commit, CommitRef } from './commits.ts';

export interface Release {
  readonly version: string;
  readonly dateCreated: string;
  /** Null until the release is finalized. */
  readonly dateReleased: string | null;
  readonly commitCount: number;
  readonly deployCount: number;
  /** The newest one by its timestamp. */
  readonly lastCommit: { readonly id: string; readonly repository?: { readonly name?: string } } | null;
  /** Missing on servers that implement only a part of Sentry's API. */
  readonly projects?: readonly { readonly slug: string }[];
  /** User-Agent of the client that created the release; missing on old servers. */
  readonly userAgent?: string | null;
}

/** Either commits, or ranges that Sentry fetches. With both, Sentry would fetch nothing. */
export type ReleaseContent = { readonly commits: readonly Commit[] } | { readonly refs: readonly CommitRef[] };

type NewRelease = Partial<ReleaseContent> & {
  readonly version: string;
  /** Slugs. Sentry does not find a numeric ID that is sent as a string. */
  readonly projects: readonly string[];
  readonly url?: string | undefined;
};

type ReleaseChange = Partial<ReleaseContent> & { readonly dateReleased?: string };

/** `/organizations/{org}/releases/`. A release belongs to an organization, and to one or more of its projects. */
export class Releases {
  readonly #client: SentryClient;

  constructor(client: SentryClient) {
    this.#client = client;
  }

  /**
   * Creates the release, or adds the projects to an existing one: POST `/organizations/{org}/releases/`. An existing
   * release keeps its `url`, but `commits` or `refs` replace its commits.
   *
   * Status 201 does not mean that the release is new: Sentry also sends it after adding a project. Therefore `created`
   * compares the User-Agent that Sentry stored when the release was created (256 characters) with that of this run.
   * This also works if the first response was lost and the request was repeated.
   */
  async create(release: NewRelease): Promise<{ release: Release; created: boolean }> {
    const purpose = `create release ${release.version}`;
    const response = await this.#client.send({
      method: 'POST',
      path: path`organizations/${this.#client.org}/releases/`,
      json: release,
      repeat: 'safe', // The version identifies the release, so a second request finds the one of the first.
      expectsJson: true,
      isTransient: isCreationConflict,
      purpose,
    });
    const stored = this.#client.parse<Release>(response, purpose);
    const isOldServer = stored.userAgent === undefined;
    const created = isOldServer ? response.status === 201 : stored.userAgent === this.#client.userAgent?.slice(0, 256);
    return { release: stored, created };
  }

  /** GET `/organizations/{org}/releases/{version}/`. */
  get(version: string): Promise<Release> {
    return this.#client.json<Release>({
      method: 'GET',
      path: path`organizations/${this.#client.org}/releases/${version}/`,
      repeat: 'safe',
      purpose: `read release ${version}`,
    });
  }

  /** PUT `/organizations/{org}/releases/{version}/`. */
  update(version: string, change: ReleaseChange, purpose: string): Promise<Release> {
    return this.#client.json<Release>({
      method: 'PUT',
      path: path`organizations/${this.#client.org}/releases/${version}/`,
      json: change,
      repeat: 'safe', // A second request sets the same values.
      isTransient: isCreationConflict,
      purpose,
    });
  }

  /**
   * The newest release with commits that has a project in common with this one and is not newer: GET
   * `/organizations/{org}/releases/{version}/previous-with-commits/`. It may be this release itself.
   *
   * @returns undefined if there is no such release, or if this release does not exist yet
   */
  async previousWithCommits(version: string): Promise<Release | undefined> {
    try {
      const found = await this.#client.json<Partial<Release>>({
        method: 'GET',
        path: path`organizations/${this.#client.org}/releases/${version}/previous-with-commits/`,
        repeat: 'safe',
        purpose: `find the release before ${version}`,
      });
      return found.version === undefined ? undefined : (found as Release);
    } catch (error) {
      if (error instanceof RefusalError && error.status === 404) return undefined;
      throw error;
    }
  }

  /**
   * The newest releases of a project, newest first: GET `/projects/{org}/{project}/releases/`. The list of the
   * organization could be filtered by project, but older servers accept only numeric IDs there.
   */
  newestOfProject(project: string, count: number): Promise<readonly Release[]> {
    return this.#client.json<readonly Release[]>({
      method: 'GET',
      path: path`projects/${this.#client.org}/${project}/releases/`,
      query: { per_page: String(count) },
      repeat: 'safe',
      purpose: `list the releases of project ${project}`,
    });
  }
}

/**
 * Recognizes a conflict with another request that creates the same release, which a retry solves. A conflict with a
 * request that sets the commits may last for minutes, so the caller handles it.
 */
function isCreationConflict({ status, text }: HttpResponse): boolean {
  return status === 409 && text.includes('conflicts with existing data');
}
