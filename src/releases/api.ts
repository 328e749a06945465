import { path } from '../http/path.ts';
import type { HttpResponse } from '../http/request.ts';
import type { SentryClient } from '../sentry/client.ts';
import { RefusalError } from '../sentry/errors.ts';
import type { Commit, CommitRef } from './commits.ts';

/** A release as Sentry shows it; only what is read here. */
export interface Release {
  readonly version: string;
  readonly dateCreated: string;
  /** Null until the release is finalized. */
  readonly dateReleased: string | null;
  readonly commitCount: number;
  readonly deployCount: number;
  /** The newest one by its timestamp. */
  readonly lastCommit: { readonly id: string; readonly repository?: { readonly name?: string } } | null;
  /** Missing on servers that only resemble Sentry. */
  readonly projects?: readonly { readonly slug: string }[];
  /** User-Agent of the client that created the release; missing on old servers. */
  readonly userAgent?: string | null;
}

/** What a release contains: its commits themselves, or where Sentry can fetch them. Never both: then nothing is fetched. */
export type ReleaseContent = { readonly commits: readonly Commit[] } | { readonly refs: readonly CommitRef[] };

type NewRelease = Partial<ReleaseContent> & {
  readonly version: string;
  /** Slugs. A string is looked up as a slug only, so a numeric id would not be found. */
  readonly projects: readonly string[];
  readonly url?: string | undefined;
};

type ReleaseChange = Partial<ReleaseContent> & { readonly dateReleased?: string };

/**
 * Two requests that make a release at once: one of them is refused, and finds it made the next time. The other 409, of a
 * release whose commits are being set, may last for minutes and is for the caller to decide on.
 */
function isRace({ status, text }: HttpResponse): boolean {
  return status === 409 && text.includes('conflicts with existing data');
}

/** `/organizations/{org}/releases/`. A release belongs to the organization; projects are attached to it. */
export class Releases {
  readonly #client: SentryClient;

  constructor(client: SentryClient) {
    this.#client = client;
  }

  /**
   * Creates the release, or attaches the projects to the one that exists: POST `/organizations/{org}/releases/`.
   *
   * The status does not tell which of the two it was: 201 is also the answer when a project was attached. What tells is
   * the User-Agent that Sentry keeps from the request that created the release, cut to 256 characters. It holds even
   * when the first answer was lost and the request was sent again.
   *
   * On a release that exists, `url` is ignored, and `commits` or `refs` replace what it has.
   */
  async create(release: NewRelease): Promise<{ release: Release; created: boolean }> {
    const purpose = `create release ${release.version}`;
    const response = await this.#client.send({
      method: 'POST',
      path: path`organizations/${this.#client.org}/releases/`,
      json: release,
      repeat: 'safe', // A release is keyed by its version: the second request finds what the first one made.
      isTransient: isRace,
      purpose,
    });
    const stored = this.#client.parse<Release>(response, purpose);
    const isOld = stored.userAgent === undefined;
    const created = isOld ? response.status === 201 : stored.userAgent === this.#client.userAgent?.slice(0, 256);
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
      repeat: 'safe', // Sets values: a second time sets the same ones.
      isTransient: isRace,
      purpose,
    });
  }

  /**
   * The newest release with commits that shares a project with this one and is not newer: GET
   * `/organizations/{org}/releases/{version}/previous-with-commits/`. It may be this one itself.
   *
   * @returns undefined where there is none, or where this release does not exist yet
   */
  async previousWithCommits(version: string): Promise<Release | undefined> {
    try {
      const found = await this.#client.json<Partial<Release>>({
        method: 'GET',
        path: path`organizations/${this.#client.org}/releases/${version}/previous-with-commits/`,
        repeat: 'safe',
        purpose: `look for the release before ${version}`,
      });
      return found.version === undefined ? undefined : (found as Release);
    } catch (error) {
      if (error instanceof RefusalError && error.status === 404) return undefined;
      throw error;
    }
  }

  /**
   * The newest releases of a project, newest first: GET `/projects/{org}/{project}/releases/`. Unlike the organization's
   * list, whose project filter takes numeric ids on older servers, this one takes slugs everywhere.
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
