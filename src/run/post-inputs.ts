import type { InputReader } from '../github-actions/input-reader.ts';
import { type ConnectionInputs, readConnectionInputs } from '../sentry/inputs.ts';

interface PostInputs {
  /** The result of the job: the runner evaluates the default of this input again for the post step. */
  readonly jobStatus: string | undefined;
  readonly monitorSlug: string | undefined;
  /** Read again, because the state must not contain the token. */
  readonly connection: ConnectionInputs;
}

/** Ignores invalid values, since the main step has reported them. */
export function readPostInputs(reader: InputReader): PostInputs {
  return {
    jobStatus: reader.text('job-status'),
    monitorSlug: reader.text('monitor-slug'),
    connection: readConnectionInputs(reader),
  };
}
