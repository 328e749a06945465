import { Complaints } from '../../complaints.ts';
import { InputReader } from './reader.ts';

/** How the job stands. The runner evaluates the input's default again for the post step, when the job has ended. */
export function readJobStatus(reader = new InputReader(process.env, new Complaints())): string | undefined {
  return reader.text('job-status');
}
