import { expect, test } from 'vitest';
import { SetupError } from '../../../src/errors.ts';
import { InputErrors } from '../../../src/github-actions/input-errors.ts';
import { validationMessage } from '../../support/validation-message.ts';

test('without errors nothing is thrown', () => {
  expect(() => new InputErrors().throwIfAny()).not.toThrow();
});

test('one error is a single line that names the input', () => {
  expect(validationMessage((inputErrors) => inputErrors.add('url', 'it is not a URL'))).toBe(
    'Input url: it is not a URL',
  );
});

test('several errors are listed in the order in which they were added', () => {
  const message = validationMessage((inputErrors) => {
    inputErrors.add('url', 'it is not a URL');
    inputErrors.add('dist', 'it is too long');
    inputErrors.add('url', 'it is not ours');
  });
  expect(message.split('\n')).toEqual([
    '3 errors in the inputs:',
    '- url: it is not a URL',
    '- dist: it is too long',
    '- url: it is not ours',
  ]);
});

test('an input error is a setup error', () => {
  const inputErrors = new InputErrors();
  inputErrors.add('org', 'there is none');
  expect(() => inputErrors.throwIfAny()).toThrow(SetupError);
});
