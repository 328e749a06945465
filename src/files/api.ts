import { type Body, multipartBody } from '../http/body.ts';
import { path } from '../http/path.ts';
import { number, object, optional, segment, text } from '../http/response-shape.ts';
import type { SentryClient } from '../sentry/client.ts';
import { RefusalError } from '../sentry/errors.ts';
import { listAll } from '../sentry/pagination.ts';

export interface ReleaseFile {
  readonly id: string;
  readonly name: string;
  readonly dist?: string | null;
  readonly sha1: string;
  readonly size: number;
}

const isReleaseFile = object<ReleaseFile>({
  id: segment,
  name: text,
  dist: optional(text),
  sha1: text,
  size: number,
});

interface NewReleaseFile {
  readonly name: string;
  readonly dist: string | undefined;
  /** Sentry adds the Content-Type of the content. */
  readonly headers?: Readonly<Record<string, string>>;
  readonly content: Body;
}

/**
 * `/organizations/{org}/releases/{version}/files/`, and the same below `/projects/{org}/{project}/`.
 *
 * A release belongs to its organization, so both routes lead to the same files. Only that of the organization serves
 * several projects. If the token or the server refuses it, a run with one project uses that of the project.
 */
export class ReleaseFiles {
  readonly #client: SentryClient;
  readonly #organizationRoute: string;
  readonly #projectRoute: string | undefined;
  /** Undefined until the organization's route refuses a request. */
  #projectRouteWorks: Promise<boolean> | undefined;

  constructor(client: SentryClient, projects: readonly string[]) {
    this.#client = client;
    this.#organizationRoute = path`organizations/${client.org}/releases/`;
    const [project, ...others] = projects;
    if (project !== undefined && others.length === 0) {
      this.#projectRoute = path`projects/${client.org}/${project}/releases/`;
    }
  }

  /** @param query limits the list to names that contain this text */
  list(version: string, query?: string): Promise<readonly ReleaseFile[]> {
    return this.#byEitherRoute((releases) => {
      const request = {
        path: releases + path`${version}/files/`,
        query: query === undefined ? {} : { query },
        purpose: `list the files of release ${version}`,
      };
      return Array.fromAsync(listAll(this.#client, request, isReleaseFile));
    });
  }

  /**
   * The release must exist.
   *
   * @throws RefusalError with status 409 if the release has a file with this name and dist, even with the same content
   */
  upload(version: string, { name, dist, headers = {}, content }: NewReleaseFile): Promise<ReleaseFile> {
    const body = multipartBody([
      { name: 'name', value: name },
      ...(dist === undefined ? [] : [{ name: 'dist', value: dist }]),
      ...Object.entries(headers).map(([key, value]) => ({ name: 'header', value: `${key}:${value}` })),
      { name: 'file', filename: name.slice(name.lastIndexOf('/') + 1), content },
    ]);
    return this.#byEitherRoute((releases) => {
      const request = {
        method: 'POST',
        path: releases + path`${version}/files/`,
        body,
        repeat: 'safe', // A second time is answered by 409, and the list then shows what is stored.
        purpose: `upload ${name}`,
      } as const;
      return this.#client.json(request, isReleaseFile);
    });
  }

  /** Needs the scope project:releases, which organization tokens do not have. */
  async delete(version: string, { id, name }: Pick<ReleaseFile, 'id' | 'name'>): Promise<void> {
    await this.#byEitherRoute(async (releases) => {
      const request = {
        method: 'DELETE',
        path: releases + path`${version}/files/${id}/`,
        repeat: 'safe', // A second time is answered by 404.
        purpose: `delete ${name}`,
      } as const;
      const response = await this.#client.send(request);
      if (response.text !== '') throw this.#client.unexpectedAnswer(request, 'returned an unexpected answer');
    });
  }

  /**
   * Dozens of uploads may be refused at once: only the first one tries the project's route, and the others wait for its
   * result.
   *
   * @throws the refusal of the organization's route if both routes refuse the request
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
 * For a missing release or file, Sentry answers 404 with "the requested resource does not exist". Its 404 for an
 * unknown route has no detail.
 */
function refusesRoute(error: unknown): boolean {
  if (!(error instanceof RefusalError)) return false;
  const { status, detail } = error;
  return status === 403 || status === 405 || (status === 404 && !/requested resource/i.test(detail));
}
