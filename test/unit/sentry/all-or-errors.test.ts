import { expect, test } from 'vitest';
import { OutageError, SetupError } from '../../../src/errors.ts';
import { allOrErrors } from '../../../src/sentry/all-or-errors.ts';

const errorOf = (...errors: Error[]) =>
  allOrErrors(errors.map((error) => Promise.reject(error))).catch((error) => error);
const setupError = (message: string) => new SetupError(message, { remedy: `Fix ${message}.` });

test('the results are in the order of the promises', async () => {
  expect(await allOrErrors([Promise.resolve(1), 'two', undefined])).toEqual([1, 'two', undefined]);
});

test('a single error is thrown unchanged', async () => {
  const problem = setupError('a');
  expect(await errorOf(problem)).toBe(problem);
});

test('several errors are thrown as one that lists each once, with its remedy, also those of nested calls', async () => {
  const error = await errorOf(setupError('a'), await errorOf(setupError('b'), setupError('c')), setupError('a'));
  expect(error).toBeInstanceOf(SetupError);
  expect(error.message.split('\n')).toEqual(['3 problems:', '- a. Fix a.', '- b. Fix b.', '- c. Fix c.']);
});

test('a setup error takes precedence over an outage, which a workflow may tolerate, and a bug over both', async () => {
  const bug = new TypeError('a bug');
  expect(await errorOf(new OutageError('down'), setupError('a'))).toMatchObject({ message: 'a' });
  expect(await errorOf(new OutageError('down'), setupError('a'), bug)).toBe(bug);
  expect(await errorOf(new OutageError('down'))).toMatchObject({ message: 'down' });
});
