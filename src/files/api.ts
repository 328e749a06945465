import { type Body, multipartBody } from '../http/body.ts';
import { path } from '../http/path.ts';
import type { SentryClient } from '../sentry/client.ts';
import { RefusalError } from '../sentry/errors.ts';
import { listAll } from '../sentry/pagination.ts';

/** A file of a release as Sentry shows it; only what is read here. */
export interface ReleaseFile {
  readonly id: string;
  readonly name: string;
  readonly dist: string | null;
  readonly sha1: string;
  /** In bytes. */
  readonly size: number;
}

interface NewReleaseFile {
  readonly name: string;
  readonly dist: string | undefined;
  /** Stored with the file; the Content-Type of the content is stored without being named here. */
  readonly headers?: Readonly<Record<string, string>>;
  readonly content: Body;
}

/**
 * `/organizations/{org}/releases/{version}/files/`, and the same below `/projects/{org}/{project}/`.
 *
 * A release belongs to its organization, so both routes lead to the same files. The organization's is used because it also
 * serves runs with several projects. Where the token or the server refuses it and the run has one project, the project's
 * route is used for the rest of the run.
 */
export class ReleaseFiles {
  readonly #client: SentryClient;
  readonly #organizationRoute: string;
  /** Undefined unless the run has exactly one project. */
  readonly #projectRoute: string | undefined;
  /** Whether the project's route accepts what the organization's refused; undefined until something was refused. */
  #projectRouteWorks: Promise<boolean> | undefined;

  /** @param projects slugs */
  constructor(client: SentryClient, projects: readonly string[]) {
    this.#client = client;
    this.#organizationRoute = path`organizations/${client.org}/releases/`;
    const [project, ...others] = projects;
    if (project !== undefined && others.length === 0) {
      this.#projectRoute = path`projects/${client.org}/${project}/releases/`;
    }
  }

  /** All files of the release. @param query only those with this text in their name */
  list(version: string, query?: string): Promise<readonly ReleaseFile[]> {
    return this.#byEitherRoute((releases) => {
      const pages = listAll<ReleaseFile>(this.#client, {
        path: releases + path`${version}/files/`,
        query: query === undefined ? {} : { query },
        purpose: `list the files of release ${version}`,
      });
      return Array.fromAsync(pages);
    });
  }

  /**
   * Stores a file with the release. The release must exist.
   *
   * @throws RefusalError with status 409 when the release has a file of that name and dist, whatever its content
   */
  upload(version: string, { name, dist, headers = {}, content }: NewReleaseFile): Promise<ReleaseFile> {
    const body = multipartBody([
      { name: 'name', value: name },
      ...(dist === undefined ? [] : [{ name: 'dist', value: dist }]),
      ...Object.entries(headers).map(([key, value]) => ({ name: 'header', value: `${key}:${value}` })),
      { name: 'file', filename: name.slice(name.lastIndexOf('/') + 1), content },
    ]);
    return this.#byEitherRoute((releases) =>
      this.#client.json<ReleaseFile>({
        method: 'POST',
        path: releases + path`${version}/files/`,
        body,
        repeat: 'safe', // A second time is answered by 409, and the listing then tells what is stored.
        purpose: `upload ${name}`,
      }),
    );
  }

  /** Needs the scope project:releases, which organization tokens do not have. */
  async delete(version: string, { id, name }: Pick<ReleaseFile, 'id' | 'name'>): Promise<void> {
    await this.#byEitherRoute((releases) =>
      this.#client.send({
        method: 'DELETE',
        path: releases + path`${version}/files/${id}/`,
        repeat: 'safe', // Gone is gone: the second time it is not found.
        purpose: `delete ${name}`,
      }),
    );
  }

  /**
   * Sends a request by the organization's route and, where that is refused, by the project's. Only the first refused
   * request tries the project's route; the others wait for its result, since dozens of uploads may be in flight.
   *
   * @param send gets the path of the releases by one of the routes
   * @throws RefusalError the organization's, where both routes are refused
   */
  async #byEitherRoute<T>(send: (releases: string) => Promise<T>): Promise<T> {
    const route = this.#projectRoute;
    if (route === undefined) return send(this.#organizationRoute);
    if (await this.#projectRouteWorks) return send(route);
    try {
      return await send(this.#organizationRoute);
    } catch (refusal) {
      if (!refusesRoute(refusal)) throw refusal;
      let answer: Promise<T> | undefined;
      if (!this.#projectRouteWorks) {
        answer = send(route);
        this.#projectRouteWorks = answer.then(
          () => true,
          (error) => !refusesRoute(error),
        );
      }
      if (!(await this.#projectRouteWorks)) throw refusal;
      return answer ?? send(route);
    }
  }
}

/**
 * Whether an answer refuses the route itself. Of a release or file that it does not have, Sentry says that "the requested
 * resource does not exist"; its 404 for an unknown route says nothing.
 */
function refusesRoute(error: unknown): boolean {
  if (!(error instanceof RefusalError)) return false;
  const { status, detail } = error;
  return status === 403 || status === 405 || (status === 404 && !/requested resource/i.test(detail));
}
