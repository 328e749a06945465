import { InputErrors } from '../../src/github-actions/input-errors.ts';

/** The error message for the inputs; empty when all of them are valid. */
export function validationMessage(read: (inputErrors: InputErrors) => unknown): string {
  const inputErrors = new InputErrors();
  read(inputErrors);
  try {
    inputErrors.throwIfAny();
    return '';
  } catch (error) {
    return (error as Error).message;
  }
}
