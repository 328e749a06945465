import { IntegrityError, OutageError, SetupError } from '../errors.ts';
import type { Body } from '../http/body.ts';
import type { HttpClient } from '../http/client.ts';
import { type HttpError, requestName } from '../http/errors.ts';
import { explainFailure } from '../http/explain-failure.ts';
import { path } from '../http/path.ts';
import type { HttpResponse } from '../http/request.ts';
import { listOf, object, parseAnswer, segment, text } from '../http/response-shape.ts';

interface PutAnswer {
  readonly repo_id: string;
  /** The commit that contains the file. */
  readonly repo_head: string;
  /** Paths in the repository; empty if the file already had this content. */
  readonly changed_files: readonly string[];
}

const isPutAnswer = object<PutAnswer>({ repo_id: text, repo_head: segment, changed_files: listOf(text) });

const checkUrl = 'Check that relace-url is the base URL of Relace, and that no proxy answers in its place';

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
   * Writes a file, which creates a commit.
   *
   * @param filePath a path that `repositoryPathProblem` accepts
   * @throws SetupError when Relace rejects the file
   * @throws OutageError when Relace cannot be reached or is failing, or something else answers in its place
   * @throws IntegrityError when the answer does not confirm that this file is in this repository
   */
  async put(filePath: string, content: Body): Promise<PutAnswer> {
    const segments = filePath.split('/').map((segment) => path`${segment}`);
    const url = new URL(`${path`v1/repo/${this.repoId}/file/`}${segments.join('/')}`, this.#baseUrl);
    const purpose = `write ${filePath} to Relace`;
    try {
      // A second request writes the same content to the same path.
      const response = await this.#http.send({ method: 'PUT', url, body: content, repeat: 'safe' });
      return this.#verifyAnswer(filePath, response, (problem, cause) => {
        const message = `Could not ${purpose}: ${requestName('PUT', url)} ${problem}`;
        return new OutageError(message, { remedy: `${checkUrl}.`, cause });
      });
    } catch (error) {
      throw this.#toRelaceError(error, purpose);
    }
  }

  /** The answer has no checksum, but it has a status, a repository and the names of changed files. */
  #verifyAnswer(
    filePath: string,
    response: HttpResponse,
    unexpectedAnswer: (problem: string, cause?: unknown) => OutageError,
  ): PutAnswer {
    const fail = (problem: string) => {
      const message = `Relace did not confirm that ${filePath} is stored: ${problem}`;
      throw new IntegrityError(message, { remedy: `${checkUrl}, then re-run the job.` });
    };
    if (response.status !== 201) return fail(`it answered ${response.status} instead of 201`);
    const answer = parseAnswer(response, isPutAnswer, unexpectedAnswer);
    const { repo_id, changed_files } = answer;
    // A UUID may be written in capitals.
    if (repo_id.toLowerCase() !== this.repoId.toLowerCase()) {
      return fail(`it wrote to repository ${repo_id} instead of ${this.repoId}`);
    }
    if (changed_files.length > 0 && !changed_files.includes(filePath)) {
      return fail(`it changed ${changed_files.slice(0, 3).join(', ')} instead`);
    }
    return answer;
  }

  #toRelaceError(error: unknown, purpose: string): unknown {
    const service = { name: 'Relace', baseUrl: this.#baseUrl, urlInput: 'relace-url' };
    return explainFailure(error, purpose, service, (message, _detail, cause) => {
      return new SetupError(message, { remedy: remedyFor(cause, this.#baseUrl), cause });
    });
  }
}

function remedyFor({ status }: HttpError, { host }: URL): string {
  if (status < 400) return 'Check that relace-url is the base URL of Relace.';
  switch (status) {
    case 401:
      return `Set relace-api-key to a key that is valid at ${host}.`;
    case 403:
      return 'Check that the key in relace-api-key has write access to the repository in relace-repo-id.';
    case 404:
      return 'Check that relace-repo-id is the ID of a repository, and that the key in relace-api-key has access to it.';
    case 409:
      return 'Something else is changing the repository. Re-run the job later.';
    case 413:
      return 'Exclude the file with a line that starts with ! in relace-files: it is too large for Relace.';
    default:
      return 'Fix the problem that Relace names, then re-run the job.';
  }
}
