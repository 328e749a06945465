import { InputErrors } from '../../src/github-actions/input-errors.ts';

/** What the author of the workflow is told about the inputs; empty when there is nothing to complain about. */
export function complaintsOf(read: (complaints: InputErrors) => unknown): string {
  const complaints = new InputErrors();
  read(complaints);
  try {
    complaints.throwIfAny();
    return '';
  } catch (error) {
    return (error as Error).message;
  }
}
