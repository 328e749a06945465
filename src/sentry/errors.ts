import { SetupError } from '../errors.ts';
import type { HttpError } from '../http/errors.ts';
import { explainFailure } from '../http/explain-failure.ts';

/** Sentry rejected the request: a status 3xx or 4xx. */
export class RefusalError extends SetupError {
  readonly status: number;
  /** The reason that Sentry states, in one line. */
  readonly detail: string;

  constructor(message: string, status: number, detail: string, remedy: string, cause: HttpError) {
    super(message, { remedy, cause });
    this.status = status;
    this.detail = detail;
  }
}

/** Explains the refusals with status 403 as well, which other checks of the same run get. */
export class MissingScopeError extends SetupError {}

export interface Connection {
  readonly baseUrl: URL;
  readonly org: string;
  readonly tokenKind: 'organization' | 'other';
}

/** The request that failed. */
interface FailedRequest {
  readonly path: string | URL;
  /** An infinitive: `create release 1.2.3`. */
  readonly purpose: string;
}

/** An error other than a failed request is returned unchanged. */
export function toSentryError(error: unknown, request: FailedRequest, connection: Connection): unknown {
  const service = { name: 'Sentry', baseUrl: connection.baseUrl, urlInput: 'url' };
  return explainFailure(error, request.purpose, service, (message, detail, cause) => {
    return new RefusalError(message, cause.status, detail, remedyFor(cause, detail, request, connection), cause);
  });
}

function remedyFor(
  { status, response }: HttpError,
  detail: string,
  { path }: FailedRequest,
  { baseUrl, org, tokenKind }: Connection,
): string {
  // Of the projects of a deploy, where older servers do not accept project:releases.
  const isProjectRefused = /insufficient access to project/i.test(detail);
  const scope = isProjectRefused ? 'project:read' : 'project:releases';
  const tokenHint =
    tokenKind === 'organization'
      ? `Check that the token belongs to "${org}": an organization token works only for the organization that created it.`
      : `Check that the token has the scope ${scope}, and that its user has access to the projects in "${org}".`;
  if (status === 401) return `Set auth-token to a token that is valid at ${baseUrl.host}.`;
  if (status === 403 || isProjectRefused) return tokenHint;
  // Depending on the version, Sentry says "Project does not exist" or "The requested resource does not exist".
  if (status === 404 && String(path).startsWith('projects/')) {
    return `Set projects to slugs as in the URLs of Sentry's project pages, of projects of the organization "${org}".`;
  }
  if (status === 404) return `Check that org and projects are spelled as in Sentry's URLs. ${tokenHint}`;
  if (status >= 300 && status < 400) {
    const target = response.headers['location'] ?? 'another URL';
    return `Sentry redirects to ${target}. Check that the project was not renamed, and that url is the base URL of Sentry.`;
  }
  if (status === 413) return `Raise the limit for the size of requests in the proxy in front of ${baseUrl.host}.`;
  if (/project/i.test(detail)) return `Check that projects are slugs of "${org}". ${tokenHint}`;
  if (status === 409) return 'Something else is changing the same data. Re-run the job later.';
  return 'Fix the problem that Sentry names, then re-run the job.';
}
