import { type Body, multipartBody } from '../http/body.ts';
import { path } from '../http/path.ts';
import type { SentryClient } from './client.ts';
import { listAll } from './pagination.ts';

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
 * A file belongs to the release, and the release to the organization: what is uploaded by either route is found by both,
 * from every project of the release, and uploading it once for each project would end in a conflict. So one upload by
 * the organization's route is enough. The project's route is for servers and tokens that know the other one not.
 */
export class ReleaseFiles {
  readonly #client: SentryClient;
  readonly #project: string | undefined;

  /** @param project slug; its route is used instead of the organization's */
  constructor(client: SentryClient, project?: string) {
    this.#client = client;
    this.#project = project;
  }

  /** All files of the release. @param query only those with this text in their name */
  list(version: string, query?: string): AsyncGenerator<ReleaseFile> {
    return listAll<ReleaseFile>(this.#client, {
      path: this.#path(version),
      query: query === undefined ? {} : { query },
      purpose: `list the files of release ${version}`,
    });
  }

  /**
   * Stores a file with the release. The release must exist.
   *
   * @throws RefusalError with status 409 when the release has a file of that name and dist, whatever its content
   */
  upload(version: string, { name, dist, headers = {}, content }: NewReleaseFile): Promise<ReleaseFile> {
    return this.#client.json<ReleaseFile>({
      method: 'POST',
      path: this.#path(version),
      body: multipartBody([
        { name: 'name', value: name },
        ...(dist === undefined ? [] : [{ name: 'dist', value: dist }]),
        ...Object.entries(headers).map(([key, value]) => ({ name: 'header', value: `${key}:${value}` })),
        { name: 'file', filename: name.slice(name.lastIndexOf('/') + 1), content },
      ]),
      repeat: 'safe', // A second time is answered by 409, and the listing then tells what is stored.
      purpose: `upload ${name}`,
    });
  }

  /** Needs the scope project:releases, which organization tokens do not have. */
  async delete(version: string, { id, name }: Pick<ReleaseFile, 'id' | 'name'>): Promise<void> {
    await this.#client.send({
      method: 'DELETE',
      path: this.#pathOf(version, id),
      repeat: 'safe', // Gone is gone: the second time it is not found.
      purpose: `delete ${name}`,
    });
  }

  #path(version: string): string {
    const { org } = this.#client;
    return this.#project === undefined
      ? path`organizations/${org}/releases/${version}/files/`
      : path`projects/${org}/${this.#project}/releases/${version}/files/`;
  }

  #pathOf(version: string, id: string): string {
    return this.#path(version) + path`${id}/`;
  }
}
