import { Complaints } from '../../src/complaints.ts';

/** What the author of the workflow is told about the inputs; empty when there is nothing to complain about. */
export function validationMessage(read: (complaints: Complaints) => unknown): string {
  const complaints = new Complaints();
  read(complaints);
  try {
    complaints.throwIfAny();
    return '';
  } catch (error) {
    return (error as Error).message;
  }
}
