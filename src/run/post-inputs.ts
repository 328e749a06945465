import { InputErrors } from '../github-actions/input-errors.ts';
import { InputReader } from '../github-actions/input-reader.ts';
import { type ConnectionInputs, readConnectionInputs } from '../sentry/inputs.ts';

interface PostInputs {
  /** How the job has ended: the runner evaluates the default of this input again for the post step. */
  readonly jobStatus: string | undefined;
  readonly monitorSlug: string | undefined;
  /** Read again, so that the token is not saved in the state. */
  readonly connection: ConnectionInputs;
}

/** The inputs of the post step. Invalid values are ignored, since the main step has reported them. */
export function readPostInputs(reader = new InputReader(new InputErrors())): PostInputs {
  return {
    jobStatus: reader.text('job-status'),
    monitorSlug: reader.text('monitor-slug'),
    connection: readConnectionInputs(reader),
  };
}
