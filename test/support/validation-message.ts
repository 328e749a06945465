import { Complaints } from '../../src/complaints.ts';

/** The error message for the inputs; empty when all of them are valid. */
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
