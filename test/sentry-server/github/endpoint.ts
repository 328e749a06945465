import { ErrorResponse } from '../error-response.ts';
import type { ReceivedRequest } from '../request.ts';
import { type HttpResponse, json } from '../response.ts';
import { type PathParams, type Route, route } from '../route.ts';
import type { Store } from '../store/store.ts';
import type { GitHubCommit, GitHubRepository } from './repository.ts';

/** The base path of the GitHub REST API, as on GitHub Enterprise Server. */
export const GITHUB_BASE = '/github/api/v3';

const DOCUMENTATION_URL = 'https://docs.github.com/rest';

interface GitHubCall<P extends string> {
  readonly request: ReceivedRequest;
  readonly repository: GitHubRepository;
  readonly params: PathParams<P>;
  /** The API URL of a path below this repository. */
  readonly urlOf: (path: string) => string;
}

interface GitHubEndpoint<P extends string> {
  /** Below `/repos/{owner}/{repo}/`. */
  readonly path: P;
  readonly query?: readonly string[];
  readonly handle: (call: GitHubCall<P>) => HttpResponse;
}

/** Declares a GET endpoint below a repository, which checks the token and finds the repository. */
export function repositoryEndpoint<const P extends string>({ path, query = [], handle }: GitHubEndpoint<P>): Route {
  const pattern: `${string}{owner}/{repo}/${P}` = `${GITHUB_BASE}/repos/{owner}/{repo}/${path}`;
  return route('github', 'GET', pattern, (request, store, params) => {
    const { owner, repo } = params as Readonly<Record<string, string>>;
    const repository = findRepository(request, store, `${owner}/${repo}`);
    for (const name of request.query.keys()) {
      // GitHub ignores unknown parameters; here they are errors, so that a misspelled one fails a test.
      if (!query.includes(name)) throw gitHubError(400, `Unknown query parameter: ${name}`);
    }
    const urlOf = (below: string) => `${request.origin}${GITHUB_BASE}/repos/${repository.fullName}/${below}`;
    return handle({ request, repository, params: params as PathParams<P>, urlOf });
  });
}

/** Without access, a private repository is 404, so that the response does not reveal its existence. */
function findRepository(request: ReceivedRequest, store: Store, fullName: string): GitHubRepository {
  const authorization = request.headers['authorization'];
  const token = authorization?.replace(/^(?:Bearer|token) /i, '');
  if (token !== undefined && !store.hasGitHubToken(token)) throw gitHubError(401, 'Bad credentials');
  const repository = store.gitHubRepository(fullName);
  if (repository === undefined) throw notFound();
  if (repository.token !== undefined && repository.token !== token) throw notFound();
  return repository;
}

/** Returns the commit of a ref. @throws ErrorResponse with status 404 */
export function resolve(repository: GitHubRepository, ref: string): GitHubCommit {
  const commit = repository.resolve(ref);
  if (commit === undefined) throw notFound();
  return commit;
}

export function notFound(text = 'Not Found', status = 404): ErrorResponse {
  return gitHubError(status, text);
}

function gitHubError(status: number, message: string): ErrorResponse {
  return new ErrorResponse(json(status, { message, documentation_url: DOCUMENTATION_URL, status: String(status) }));
}
