import { Complaints } from '../github-actions/input-errors.ts';
import { InputReader } from '../github-actions/input-reader.ts';
import { type ConnectionInputs, readConnection } from '../sentry/inputs.ts';

/** What the post step reads for itself. A value that cannot be used counts as none: the main step has complained. */
interface InputsAtEnd {
  /** How the job has ended. The runner evaluates the default of this input again for the post step. */
  readonly jobStatus: string | undefined;
  readonly monitorSlug: string | undefined;
  /** Read again, so that the token need not be kept in the state. */
  readonly connection: ConnectionInputs;
}

export function readInputsAtEnd(reader = new InputReader(process.env, new Complaints())): InputsAtEnd {
  return {
    jobStatus: reader.text('job-status'),
    monitorSlug: reader.text('monitor-slug'),
    connection: readConnection(reader),
  };
}
