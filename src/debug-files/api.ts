import { type Body, multipartBody } from '../http/body.ts';
import { path } from '../http/path.ts';
import { listOf, object, optional, text } from '../http/response-shape.ts';
import { type Assembly, assemblyFields } from '../sentry/chunk-upload/api.ts';
import type { SentryClient } from '../sentry/client.ts';
import { listAll } from '../sentry/pagination.ts';

/** A debug information file in Sentry's answers, with the fields that are used here. */
export interface StoredDebugFile {
  /** UUID, followed by the age if there is one. */
  readonly debugId: string;
  readonly sha1: string;
}

/** A file to assemble from chunks. */
export interface NewDebugFile {
  /** SHA-1 of the whole file. */
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

/**
 * `/projects/{org}/{project}/files/dsyms/` and `…/files/difs/`. Debug information files belong to a project, not a
 * release.
 */
export class DebugFiles {
  readonly #client: SentryClient;

  constructor(client: SentryClient) {
    this.#client = client;
  }

  /** Lists the files of the project. @param debugId limits the list to files with this debug ID */
  list(project: string, debugId?: string): AsyncGenerator<StoredDebugFile> {
    const request = {
      path: this.#path(project),
      query: debugId === undefined ? {} : { debug_id: debugId },
      purpose: `list the debug information files of ${project}`,
    };
    return listAll(this.#client, request, isDebugFile);
  }

  /**
   * Returns the checksums of which the project has no file. The list must be short, because it is sent in the URL.
   *
   * `/projects/{org}/{project}/files/dsyms/unknown/`
   */
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
   * Stores the files in a ZIP file, for servers that do not assemble them from chunks. Returns only new files: those
   * that are stored already and those that Sentry cannot read are omitted.
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

  /**
   * Assembles files from chunks, or returns the progress if that has been requested before. The answers are in the
   * order of the files.
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
