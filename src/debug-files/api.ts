import { type Body, multipartBody } from '../http/body.ts';
import { path } from '../http/path.ts';
import type { Assembly } from '../sentry/chunk-upload/api.ts';
import type { SentryClient } from '../sentry/client.ts';
import { listAll } from '../sentry/pagination.ts';
import { hasAssemblies, hasMissingList, isDebugFileList } from '../sentry/response-shape.ts';

/** A debug information file as Sentry shows it, as far as it is used here. */
export interface StoredDebugFile {
  /** Lower-case UUID, with the age behind it where there is one. */
  readonly debugId: string;
  readonly sha1: string;
}

/** A file whose chunks are on their way, or there. */
export interface NewDebugFile {
  /** SHA-1 of the whole. */
  readonly checksum: string;
  readonly name: string;
  /** Counts where Sentry reads the same UUID with another age; left out for what it cannot be read from. */
  readonly debugId: string | undefined;
  /** SHA-1s, in order. */
  readonly chunks: readonly string[];
}

interface DebugFileAssembly extends Assembly {
  /** What is stored; there when the state is `ok`. */
  readonly dif?: StoredDebugFile | undefined;
}

/** `/projects/{org}/{project}/files/dsyms/` and `…/files/difs/`. Debug information files belong to a project, not to a release. */
export class DebugFiles {
  readonly #client: SentryClient;

  constructor(client: SentryClient) {
    this.#client = client;
  }

  /** All files of the project, or those with this debug ID. */
  list(project: string, debugId?: string): AsyncGenerator<StoredDebugFile> {
    const request = {
      path: this.#path(project),
      query: debugId === undefined ? {} : { debug_id: debugId },
      purpose: `list the debug information files of ${project}`,
    };
    return listAll<StoredDebugFile>(this.#client, request, isDebugFileList);
  }

  /**
   * Which of the checksums the project has no file of. The caller keeps the list short: it goes into the address.
   *
   * `/projects/{org}/{project}/files/dsyms/unknown/`
   */
  async missing(project: string, checksums: readonly string[]): Promise<ReadonlySet<string>> {
    const request = {
      method: 'GET',
      path: `${this.#path(project)}unknown/`,
      query: { checksums },
      repeat: 'safe',
      purpose: `learn which debug information files ${project} has`,
    } as const;
    const { missing } = await this.#client.json<{ readonly missing: readonly string[] }>(request, hasMissingList);
    return new Set(missing);
  }

  /**
   * Stores the files of a ZIP file. The answer has those that were not stored before, without a word on files that Sentry
   * cannot read. For servers that put nothing together from chunks.
   */
  upload(project: string, zip: Body): Promise<readonly StoredDebugFile[]> {
    const request = {
      method: 'POST',
      path: this.#path(project),
      body: multipartBody([{ name: 'file', filename: 'debug-files.zip', content: zip }]),
      repeat: 'safe', // What is stored already is left alone.
      purpose: `upload debug information files to ${project}`,
    } as const;
    return this.#client.json<readonly StoredDebugFile[]>(request, isDebugFileList);
  }

  /**
   * Has files put together from chunks; asked again, it tells how far it is. The answers are in the order of the files.
   *
   * `/projects/{org}/{project}/files/difs/assemble/`
   */
  async assemble(project: string, files: readonly NewDebugFile[]): Promise<readonly DebugFileAssembly[]> {
    const { org } = this.#client;
    const request = {
      method: 'POST',
      path: path`projects/${org}/${project}/files/difs/assemble/`,
      json: Object.fromEntries(
        files.map(({ checksum, name, debugId, chunks }) => [checksum, { name, debug_id: debugId, chunks }]),
      ),
      repeat: 'safe', // A second time asks how far it is.
      purpose: `have debug information files put together for ${project}`,
    } as const;
    const checksums = files.map(({ checksum }) => checksum);
    const answers = await this.#client.json<Readonly<Record<string, DebugFileAssembly>>>(request, (answer) =>
      hasAssemblies(answer, checksums),
    );
    return files.map(({ checksum }) => answers[checksum] ?? { state: 'not_found' });
  }

  #path(project: string): string {
    return path`projects/${this.#client.org}/${project}/files/dsyms/`;
  }
}
