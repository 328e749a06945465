import { SetupError } from '../errors.ts';
import type { HttpError } from '../http/errors.ts';
import { explainFailure } from '../http/explain-failure.ts';

/**
 * Turns a failure on the wire into what it means for the user, and what to do about it. What is no failure on the wire
 * comes back as it is.
 *
 * @param purpose what was being done, as an infinitive: `put dist/app.js into Relace`
 */
export function explain(error: unknown, purpose: string, baseUrl: URL): unknown {
  const service = { name: 'Relace', baseUrl, urlInput: 'relace-url' };
  return explainFailure(error, purpose, service, (message, _detail, cause) => {
    return new SetupError(message, { remedy: remedyFor(cause, baseUrl), cause });
  });
}

function remedyFor({ status }: HttpError, { host }: URL): string {
  if (status === 401) return `See that relace-api-key holds a key that is valid at ${host}.`;
  if (status === 403) return 'See that the key of relace-api-key may write to the repository of relace-repo-id.';
  if (status === 404)
    return 'See that relace-repo-id is the id of a repository that the key of relace-api-key belongs to.';
  if (status === 409) return 'Something else is at work on the repository. Run the job again later.';
  if (status === 413) return 'The file is too large for Relace: exclude it by a line with ! in relace-files.';
  if (status < 400) return 'See that relace-url is the base URL of Relace.';
  return 'Fix what Relace names here, then run the job again.';
}
