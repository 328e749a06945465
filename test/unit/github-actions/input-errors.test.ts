import { expect, test } from 'vitest';
import { SetupError } from '../../../src/errors.ts';
import { InputErrors } from '../../../src/github-actions/input-errors.ts';
import { validationMessage } from '../../support/validation-message.ts';

test('nothing to complain about lets the run go on', () => {
  expect(() => new InputErrors().throwIfAny()).not.toThrow();
});

test('one complaint is told in one line that names the input', () => {
  expect(validationMessage((complaints) => complaints.add('url', 'it is no URL'))).toBe('Input url: it is no URL');
});

test('several complaints are told together, in the order in which they were found', () => {
  const told = validationMessage((complaints) => {
    complaints.add('url', 'it is no URL');
    complaints.add('dist', 'it is too long');
    complaints.add('url', 'it is not ours');
  });
  expect(told.split('\n')).toEqual([
    '3 inputs cannot be used:',
    '- url: it is no URL',
    '- dist: it is too long',
    '- url: it is not ours',
  ]);
});

test('a complaint is about the set-up, not an outage', () => {
  const complaints = new InputErrors();
  complaints.add('org', 'there is none');
  expect(() => complaints.throwIfAny()).toThrow(SetupError);
});
