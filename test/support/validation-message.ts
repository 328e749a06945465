import { InputErrors } from '../../src/github-actions/input-errors.ts';

/** The error message for the inputs; empty when all of them are valid. */
export function validationMessage(read: (complaints: InputErrors) => unknown): string {
  const complaints = new InputErrors();
  read(complaints);
  try {
    complaints.throwIfAny();
    return '';
  } catch (error) {
    return (error as Error).message;
  }
}
