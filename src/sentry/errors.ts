import { SetupError } from '../errors.ts';
import type { HttpError } from '../http/errors.ts';
import { explainFailure } from '../http/explain-failure.ts';

/** Sentry understood the request and refused it: a 3xx or 4xx. */
export class RefusalError extends SetupError {
  readonly status: number;
  /** What Sentry said, as one line. */
  readonly detail: string;

  constructor(message: string, status: number, detail: string, remedy: string, cause: HttpError) {
    super(message, { remedy, cause });
    this.status = status;
    this.detail = detail;
  }
}

/** Whom the requests go to, and as whom: what a remedy has to name. */
export interface Connection {
  readonly baseUrl: URL;
  readonly org: string;
  readonly tokenKind: 'organization' | 'other';
}

/**
 * Turns a failure on the wire into what it means for the user, and what to do about it. What is no failure on the wire
 * comes back as it is.
 *
 * @param purpose what was being done, as an infinitive: `create release 1.2.3`
 */
export function explain(error: unknown, purpose: string, connection: Connection): unknown {
  const service = { name: 'Sentry', baseUrl: connection.baseUrl, urlInput: 'url' };
  return explainFailure(error, purpose, service, (message, detail, cause) => {
    return new RefusalError(message, cause.status, detail, remedyFor(cause, detail, connection), cause);
  });
}

function remedyFor({ status, response }: HttpError, detail: string, { baseUrl, org, tokenKind }: Connection): string {
  const tokenOfOrg =
    tokenKind === 'organization'
      ? `an organization token works for the organization that made it only, so see that it belongs to "${org}"`
      : `the token needs the scope project:releases in "${org}"`;
  if (status === 401) return `See that auth-token holds a token that is valid at ${baseUrl.host}.`;
  if (status === 403) return `The token may not do this: ${tokenOfOrg}.`;
  if (status === 404 && /project/i.test(detail)) {
    return `See that it is spelt in projects as in Sentry's URLs, and is a project of "${org}".`;
  }
  if (status === 404) return `See that org and projects are spelt as in Sentry's URLs; ${tokenOfOrg}.`;
  if (status >= 300 && status < 400) {
    return `Sentry points to ${response.headers['location'] ?? 'another address'}: the project was renamed, or url is not the base URL of Sentry.`;
  }
  if (status === 413) {
    return `Something between here and Sentry takes no request of this size: raise the limit of the proxy at ${baseUrl.host}.`;
  }
  if (/project/i.test(detail)) return `See that projects are slugs of "${org}"; ${tokenOfOrg}.`;
  if (status === 409) return 'Something else is at work on it. Run the job again later.';
  return 'Mend what Sentry names here, then run the job again.';
}
