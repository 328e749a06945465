import { IntegrityError, OutageError } from '../errors.ts';
import type { Body } from '../http/body.ts';
import type { HttpClient } from '../http/client.ts';
import { path } from '../http/path.ts';
import type { HttpResponse } from '../http/request.ts';
import { explain } from './errors.ts';

/** What Relace says of a file that it has taken. */
interface PutAnswer {
  readonly repo_id: string;
  /** Commit of the repository with the file in it. */
  readonly repo_head: string;
  /** Paths in the repository; empty where the file had just this content already. */
  readonly changed_files: readonly string[];
}

/** Files of one Relace repository: `/v1/repo/{repo_id}/file/{file_path}`. */
export class RelaceFiles {
  readonly repoId: string;
  readonly #http: HttpClient;
  readonly #baseUrl: URL;

  /** @param baseUrl ends with a slash */
  constructor(http: HttpClient, baseUrl: URL, repoId: string) {
    this.#http = http;
    this.#baseUrl = baseUrl;
    this.repoId = repoId;
  }

  /**
   * Writes a file, which makes a commit; PUT `/v1/repo/{repo_id}/file/{file_path}`.
   *
   * @param filePath in the repository; one that `repositoryPathProblem` has nothing against
   * @throws SetupError when Relace refuses it
   * @throws OutageError when Relace cannot be reached, or is failing
   * @throws IntegrityError when the answer does not prove that this file is in this repository
   */
  async put(filePath: string, content: Body): Promise<PutAnswer> {
    const segments = filePath.split('/').map((segment) => path`${segment}`);
    const url = new URL(`${path`v1/repo/${this.repoId}/file/`}${segments.join('/')}`, this.#baseUrl);
    const purpose = `put ${filePath} into Relace`;
    try {
      // A second time writes the same content to the same path.
      const response = await this.#http.send({ method: 'PUT', url, body: content, repeat: 'safe' });
      return this.#prove(filePath, response, this.#parse(response, purpose));
    } catch (error) {
      throw explain(error, purpose, this.#baseUrl);
    }
  }

  #parse({ text }: HttpResponse, purpose: string): Partial<PutAnswer> {
    try {
      return Object(JSON.parse(text));
    } catch (cause) {
      throw new OutageError(`Could not ${purpose}: ${this.#baseUrl.host} did not answer in JSON`, {
        remedy: 'See that relace-url is the base URL of Relace, and that no proxy answers in its place.',
        cause,
      });
    }
  }

  /** Relace tells no checksum. What there is of proof is the status, the repository and the names of the files. */
  #prove(filePath: string, { status }: HttpResponse, answer: Partial<PutAnswer>): PutAnswer {
    const { repo_id, repo_head, changed_files } = answer;
    const fail = (problem: string) => {
      const remedy =
        'See that relace-url is the base URL of Relace and that no proxy answers in its place, then run the job again.';
      throw new IntegrityError(`Relace does not confirm that ${filePath} is stored: ${problem}`, { remedy });
    };
    if (status !== 201) return fail(`it answered ${status} instead of 201`);
    // A UUID may be written in capitals.
    if (String(repo_id).toLowerCase() !== this.repoId.toLowerCase()) {
      return fail(`it wrote to repository ${repo_id} instead of ${this.repoId}`);
    }
    if (typeof repo_head !== 'string' || !repo_head) return fail('it tells no commit');
    if (!Array.isArray(changed_files)) return fail('it does not tell which files it changed');
    if (changed_files.length > 0 && !changed_files.includes(filePath)) {
      return fail(`it changed ${changed_files.slice(0, 3).join(', ')} instead`);
    }
    return { repo_id: this.repoId, repo_head, changed_files };
  }
}
