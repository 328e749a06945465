import { type Answer, json } from '../answer.ts';
import { Refusal } from '../refusal.ts';
import type { ReceivedRequest } from '../request.ts';
import { type Captured, type Route, route } from '../route.ts';
import type { Store } from '../store/store.ts';
import type { GitHubCommit, GitHubRepository } from './repository.ts';

/** Where the GitHub REST API begins, as on GitHub Enterprise Server. */
export const GITHUB_BASE = '/github/api/v3';

const DOCUMENTATION_URL = 'https://docs.github.com/rest';

interface GitHubCall<P extends string> {
  readonly request: ReceivedRequest;
  readonly repository: GitHubRepository;
  readonly captured: Captured<P>;
  /** The address of something in this repository's API. */
  readonly urlOf: (path: string) => string;
}

interface GitHubEndpoint<P extends string> {
  /** Below `/repos/{owner}/{repo}/`. */
  readonly path: P;
  readonly query?: readonly string[];
  readonly handle: (call: GitHubCall<P>) => Answer;
}

/** Declares a GET below a repository: its token is looked at and the repository found before the handler runs. */
export function repositoryEndpoint<const P extends string>({ path, query = [], handle }: GitHubEndpoint<P>): Route {
  const pattern: `${string}{owner}/{repo}/${P}` = `${GITHUB_BASE}/repos/{owner}/{repo}/${path}`;
  return route('github', 'GET', pattern, (request, store, captured) => {
    const { owner, repo } = captured as Readonly<Record<string, string>>;
    const repository = findRepository(request, store, `${owner}/${repo}`);
    for (const name of request.query.keys()) {
      // GitHub drops what it does not know; a misspelt parameter shall fail a test.
      if (!query.includes(name)) throw refusal(400, `Unknown query parameter: ${name}`);
    }
    const urlOf = (below: string) => `${request.origin}${GITHUB_BASE}/repos/${repository.fullName}/${below}`;
    return handle({ request, repository, captured: captured as Captured<P>, urlOf });
  });
}

/** A private repository does not exist for those who may not see it, so that its name is not given away. */
function findRepository(request: ReceivedRequest, store: Store, fullName: string): GitHubRepository {
  const authorization = request.headers['authorization'];
  const token = authorization?.replace(/^(?:Bearer|token) /i, '');
  if (token !== undefined && !store.hasGitHubToken(token)) throw refusal(401, 'Bad credentials');
  const repository = store.gitHubRepository(fullName);
  if (repository === undefined) throw notFound();
  if (repository.token !== undefined && repository.token !== token) throw notFound();
  return repository;
}

/** The commit a name stands for, or 404. */
export function resolve(repository: GitHubRepository, ref: string): GitHubCommit {
  const commit = repository.resolve(ref);
  if (commit === undefined) throw notFound();
  return commit;
}

export function notFound(text = 'Not Found', status = 404): Refusal {
  return refusal(status, text);
}

function refusal(status: number, message: string): Refusal {
  return new Refusal(json(status, { message, documentation_url: DOCUMENTATION_URL, status: String(status) }));
}
