import { type Body, multipartBody } from '../http/body.ts';
import { path } from '../http/path.ts';
import type { SentryClient } from './client.ts';
import { listAll } from './pagination.ts';

/** A file of a release as Sentry shows it. */
export interface ReleaseFile {
  readonly id: string;
  readonly name: string;
  readonly dist: string | null;
  readonly headers: Readonly<Record<string, string>>;
  readonly sha1: string;
  /** In bytes. */
  readonly size: number;
}

export interface NewReleaseFile {
  readonly name: string;
  readonly dist: string | undefined;
  readonly content: Body;
}

/**
 * `/organizations/{org}/releases/{version}/files/`.
 *
 * Sentry has the same resource below `/projects/{org}/{project}/` too. A file belongs to the release, though, and the
 * release to the organization: what is uploaded by either route is found by both, from every project of the release,
 * and uploading it once for each project would end in a conflict. So the organization's route is used, once.
 */
export class ReleaseFiles {
  readonly #client: SentryClient;

  constructor(client: SentryClient) {
    this.#client = client;
  }

  /** All files of the release. */
  list(version: string): AsyncGenerator<ReleaseFile> {
    return listAll<ReleaseFile>(this.#client, {
      path: this.#path(version),
      purpose: `list the files of release ${version}`,
    });
  }

  /**
   * Stores a file with the release. The release must exist.
   *
   * @throws RefusalError with status 409 when the release has a file of that name and dist, whatever its content
   */
  upload(version: string, { name, dist, content }: NewReleaseFile): Promise<ReleaseFile> {
    return this.#client.json<ReleaseFile>({
      method: 'POST',
      path: this.#path(version),
      body: multipartBody([
        { name: 'name', value: name },
        ...(dist === undefined ? [] : [{ name: 'dist', value: dist }]),
        { name: 'file', filename: name.slice(name.lastIndexOf('/') + 1), content },
      ]),
      repeat: 'safe', // A second time is answered by 409, and the listing then tells what is stored.
      purpose: `upload ${name}`,
    });
  }

  /** Needs the scope project:releases, which organization tokens do not have. */
  async delete(version: string, file: ReleaseFile): Promise<void> {
    await this.#client.send({
      method: 'DELETE',
      path: `${this.#path(version)}${path`${file.id}/`}`,
      repeat: 'safe',
      purpose: `delete ${file.name}`,
    });
  }

  #path(version: string): string {
    return path`organizations/${this.#client.org}/releases/${version}/files/`;
  }
}
