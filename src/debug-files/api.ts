import { type Body, multipartBody } from '../http/body.ts';
import { path } from '../http/path.ts';
import { listOf, object, optional, text } from '../http/response-shape.ts';
import { type Assembly, assemblyFields } from '../sentry/chunk-upload/api.ts';
import type { SentryClient } from '../sentry/client.ts';
import { listAll } from '../sentry/pagination.ts';

export interface StoredDebugFile {
  /** UUID, followed by the age if there is one. */
  readonly debugId: string;
  readonly sha1: string;
}

export interface NewDebugFile {
  /** Of the whole file. */
  readonly checksum: string;
  readonly name: string;
  /** Overrides the age that Sentry reads from the content. Undefined for mappings, whose content has no ID. */
  readonly debugId: string | undefined;
  /** SHA-1s, in order. */
  readonly chunks: readonly string[];
}

interface DebugFileAssembly extends Assembly {
  /** The stored file, if the state is `ok`. */
  readonly dif?: StoredDebugFile | null;
}

const isDebugFile = object<StoredDebugFile>({ debugId: text, sha1: text });
const isDebugFileAssembly = object<DebugFileAssembly>({ ...assemblyFields, dif: optional(isDebugFile) });
const isMissingList = object<{ readonly missing: readonly string[] }>({ missing: listOf(text) });

/** `/projects/{org}/{project}/files/dsyms/` and `…/files/difs/`: the files belong to a project, not a release. */
export class DebugFiles {
  readonly #client: SentryClient;

  constructor(client: SentryClient) {
    this.#client = client;
  }

  /** @param debugId limits the list to files with this debug ID */
  list(project: string, debugId?: string): AsyncGenerator<StoredDebugFile> {
    const request = {
      path: this.#path(project),
      query: debugId === undefined ? {} : { debug_id: debugId },
      purpose: `list the debug information files of ${project}`,
    };
    return listAll(this.#client, request, isDebugFile);
  }

  /** Returns the checksums that the project does not have. The list must be short, because it is sent in the URL. */
  async missing(project: string, checksums: readonly string[]): Promise<ReadonlySet<string>> {
    const request = {
      method: 'GET',
      path: `${this.#path(project)}unknown/`,
      query: { checksums },
      repeat: 'safe',
      purpose: `check which debug information files ${project} has`,
    } as const;
    const { missing } = await this.#client.json(request, isMissingList);
    return new Set(missing);
  }

  /**
   * For servers that do not assemble the files from chunks. The answer omits files that are stored already or that
   * Sentry cannot read.
   */
  upload(project: string, zip: Body): Promise<readonly StoredDebugFile[]> {
    const request = {
      method: 'POST',
      path: this.#path(project),
      body: multipartBody([{ name: 'file', filename: 'debug-files.zip', content: zip }]),
      repeat: 'safe', // Stored files do not change.
      purpose: `upload debug information files to ${project}`,
    } as const;
    return this.#client.json(request, listOf(isDebugFile));
  }

  /** A repeated request returns the progress. The answers are in the order of the files. */
  async assemble(project: string, files: readonly NewDebugFile[]): Promise<readonly DebugFileAssembly[]> {
    const { org } = this.#client;
    const request = {
      method: 'POST',
      path: path`projects/${org}/${project}/files/difs/assemble/`,
      json: Object.fromEntries(
        files.map(({ checksum, name, debugId, chunks }) => [checksum, { name, debug_id: debugId, chunks }]),
      ),
      repeat: 'safe', // A second time returns the progress.
      purpose: `assemble debug information files in ${project}`,
    } as const;
    const isExpected = object<Readonly<Record<string, DebugFileAssembly>>>(
      Object.fromEntries(files.map(({ checksum }) => [checksum, isDebugFileAssembly])),
    );
    const answers = await this.#client.json(request, isExpected);
    return files.map(({ checksum }) => answers[checksum] ?? { state: 'not_found' });
  }

  #path(project: string): string {
    return path`projects/${this.#client.org}/${project}/files/dsyms/`;
  }
}
